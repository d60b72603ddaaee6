package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.wbmgp.letter.Letters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What applicants read of their own applications; to everybody else these do not exist. */
@Path("/wbmgp/v1/own-permits")
@Tag(name = "Own permits", description = "What applicants read of their own applications.")
public class OwnPermitResource {
    private final Permits permits;
    private final SeekerFiles files;
    private final DecisionLetter letters;
    private final Listing listing;
    private final CurrentActor actor;

    OwnPermitResource(Permits permits, SeekerFiles files, DecisionLetter letters, Listing listing, CurrentActor actor) {
        this.permits = permits;
        this.files = files;
        this.letters = letters;
        this.listing = listing;
        this.actor = actor;
    }

    /** What was applied with. */
    @Schema(description = "What the applicant handed in, and the conditions that came of it.")
    record OwnApplicationView(
            @Schema(description = "Everybody who will live there, the applicant first.")
            List<SeekerFile.Person> persons,

            @Schema(description = "Days of living in the region.")
            List<SeekerFile.Residence> residence,

            @Schema(description = "Codes of listed incomes.")
            Set<String> incomes,

            @Schema(description = "Whether the owner's consent is there.")
            boolean ownerConsent,

            @Schema(description = "Whether somebody joins a household that has a permit.")
            boolean joinsLater,

            @Schema(description = "Conditions of the mayor's declaration.")
            List<String> conditions) {
        static OwnApplicationView of(SeekerFile file) {
            var declared = file.declaration();
            return new OwnApplicationView(
                    file.persons(),
                    file.stays(),
                    file.incomes(),
                    file.ownerConsent(),
                    file.joinsLater(),
                    declared == null ? List.of() : declared.conditions());
        }
    }

    @GET
    @RolesAllowed(Role.RES)
    @Operation(operationId = "listOwnPermits", summary = "List the own applications")
    public Page<OwnPermitView> list(@Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(HousingPermit.class).equal("applicant", applicant());
        return listing.page(filter, page, Set.of("appliedOn")).map(OwnPermitView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.RES)
    @Operation(
            operationId = "getOwnPermit",
            summary = "Where the own application stands, with decision, objection and appeal")
    public OwnPermitView get(UUID id) {
        return OwnPermitView.of(own(id));
    }

    @GET
    @Path("{id}/application")
    @RolesAllowed(Role.RES)
    @Transactional
    @Operation(
            operationId = "readOwnApplication",
            summary = "What was handed in",
            description = "Each reading is written into the register of processing.")
    public OwnApplicationView application(UUID id) {
        return OwnApplicationView.of(files.open(own(id), SeekerProcessing.SHOW_OWN, actor.get()));
    }

    @GET
    @Path("{id}/decision-letter")
    @Produces(Letters.HTML)
    @RolesAllowed(Role.RES)
    @Transactional
    @Operation(operationId = "readOwnDecisionLetter", summary = "The letter with the decision as an accessible page")
    @APIResponse(
            responseCode = "200",
            description = "The letter in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(UUID id) {
        return Letters.page(letter(id));
    }

    @GET
    @Path("{id}/decision-letter-file")
    @Produces(Letters.PDF)
    @RolesAllowed(Role.RES)
    @Transactional
    @Operation(operationId = "printOwnDecisionLetter", summary = "The letter with the decision as tagged PDF (PDF/UA)")
    @APIResponse(
            responseCode = "200",
            description = "The letter in PDF.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(UUID id) {
        return letter(id).pdf();
    }

    private Document letter(UUID id) {
        var permit = own(id).mustBeDecided();
        return letters.of(permit, files.open(permit, SeekerProcessing.SHOW_OWN, actor.get()));
    }

    private HousingPermit own(UUID id) {
        return permits.ofApplicant(id, applicant());
    }

    private String applicant() {
        return files.applicant(actor.caller());
    }
}
