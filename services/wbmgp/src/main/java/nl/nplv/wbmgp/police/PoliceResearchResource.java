package nl.nplv.wbmgp.police;

import static nl.nplv.wbmgp.permit.PermitProblem.WRONG_INSTRUMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.ForbiddenAs;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import nl.nplv.wbmgp.designation.Designations;
import nl.nplv.wbmgp.ordinance.HousingOrdinance;
import nl.nplv.wbmgp.ordinance.Ordinances;
import nl.nplv.wbmgp.permit.Declarations;
import nl.nplv.wbmgp.permit.HousingPermit;
import nl.nplv.wbmgp.permit.SeekerFile.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The mayor's research: nobody else's token gets past the first line. */
@Path("/wbmgp/v1/police-researches")
@Tag(
        name = "Police research",
        description = "The mayor's research on police data (Wbmgp art. 10a and 10b); never published.")
public class PoliceResearchResource {
    private final PoliceResearches researches;
    private final MayorsStore store;
    private final Declarations declarations;
    private final Designations designations;
    private final Ordinances ordinances;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    PoliceResearchResource(
            PoliceResearches researches,
            MayorsStore store,
            Declarations declarations,
            Designations designations,
            Ordinances ordinances,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.researches = researches;
        this.store = store;
        this.declarations = declarations;
        this.designations = designations;
        this.ordinances = ordinances;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** For which permit. */
    @Schema(description = "For which permit.")
    record PoliceResearchRequest(
            @NotNull @Schema(description = "Permit that the executive told the mayor of.")
            UUID permitId) {}

    /** A hearing that took place. */
    @Schema(description = "A hearing that took place.")
    record HearingRequest(
            @NotNull @Schema(description = "Day of the hearing.")
            LocalDate heardOn,

            @NotBlank @Size(max = 20_000) @Schema(description = "Report; sealed at once.")
            String report) {}

    /** What the mayor declares. */
    @Schema(description = "What the mayor declares (woonverklaring).")
    record DeclarationRequest(
            @NotNull @Schema(description = "Outcome.") Says outcome,

            @Nullable @Schema(description = "Whom a refusal or the conditions are about.")
            UUID personRef,

            @NotNull @Size(max = 20) @Schema(description = "Conditions, copied into the permit.")
            List<@NotBlank @Size(max = 1000) String> conditions,

            @NotBlank @Size(max = 20_000) @Schema(description = "Reasons, for the applicant only (decree art. 6(3)).")
            String reasons) {}

    @GET
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Operation(operationId = "listPoliceResearches", summary = "List the researches of the own municipality")
    public Page<PoliceResearchView> list(@Valid @BeanParam PageQuery page) {
        var own = new MunicipalityCode(actor.get().organisation());
        var filter = new Filter<>(PoliceResearch.class).equal("municipalityCode", own);
        return listing.page(filter, page, Set.of("requestedOn")).map(PoliceResearchView::of);
    }

    @POST
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "beginPoliceResearch",
            summary = "Ask the police of the region",
            description = "For a permit of which all other criteria are met (decree art. 4 and 5).")
    public PoliceResearchView begin(@NotNull @Valid PoliceResearchRequest request) {
        var by = actor.get();
        var permit = declarations.told(request.permitId(), by);
        mustNamePoliceData(permit);
        var research = new PoliceResearch(permit, conducts(permit), by, LocalDate.now(clock));
        var persons = declarations.handedOver(permit, by).persons().stream()
                .filter(person -> ActTerms.isPersonOfArticle10(person.birthDate(), permit.appliedOn()))
                .map(PolicePerson::of)
                .toList();
        store.begin(research, persons, by);
        return kept(research);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(operationId = "getPoliceResearch", summary = "How far research is")
    public PoliceResearchView get(UUID id) {
        return PoliceResearchView.of(researches.own(id, actor.get()));
    }

    @GET
    @Path("{id}/police-file")
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(
            operationId = "readPoliceFile",
            summary = "Open the mayor's file",
            description = "Each opening is written into the register of processing (decree art. 8(4)).")
    public PoliceFile file(UUID id) {
        var by = actor.get();
        return store.open(researches.own(id, by), PoliceProcessing.READ_POLICE_FILE, by);
    }

    @PUT
    @Path("{id}/hearing-offer")
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(operationId = "offerHearing", summary = "Offer the applicant a hearing (Wbmgp art. 10b(6))")
    public PoliceResearchView offerHearing(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var research = researches.own(id, by, expected);
        research.offerHearing(by, LocalDate.now(clock));
        return kept(research);
    }

    @PUT
    @Path("{id}/hearing")
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(operationId = "recordHearing", summary = "Keep the report of the hearing")
    public PoliceResearchView hear(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid HearingRequest request) {
        var by = actor.get();
        var research = researches.own(id, by, expected);
        research.hear(request.heardOn(), by, LocalDate.now(clock));
        store.put(
                research,
                store.open(research, PoliceProcessing.HEAR_APPLICANT, by).heard(request.report()),
                by);
        return kept(research);
    }

    @PUT
    @Path("{id}/declaration")
    @RolesAllowed(Role.MAY)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(
            operationId = "issueDeclaration",
            summary = "Issue the declaration",
            description =
                    "The executive learns outcome, person and conditions; the reasons are for the applicant only. Once more while an"
                            + " objection to the permit is not decided.")
    public PoliceResearchView declare(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid DeclarationRequest request) {
        var by = actor.get();
        var research = researches.own(id, by, expected);
        var persons = store.persons(research, PoliceProcessing.DECLARE, by);
        research.declare(
                request.outcome(), request.personRef(), request.conditions(), persons, by, LocalDate.now(clock));
        var file = store.open(research, PoliceProcessing.DECLARE, by);
        store.put(research, file.because(request.reasons(), request.conditions(), request.personRef()), by);
        declarations.give(
                research.permitId(),
                request.outcome(),
                research.hearingOfferedOn() != null,
                new Declared(request.personRef(), request.conditions()),
                by);
        return kept(research);
    }

    private void mustNamePoliceData(HousingPermit permit) {
        var names = designations.holdingIn(permit.dwelling().unitId(), permit.appliedOn()).stream()
                .anyMatch(each -> each.instrument() == Instrument.POLICE_DATA);
        if (!names) {
            throw WRONG_INSTRUMENT.at("/permitId", "no designation there names research on police data");
        }
    }

    private List<String> conducts(HousingPermit permit) {
        return ordinances
                .holdingIn(permit.municipalityCode(), permit.appliedOn())
                .map(HousingOrdinance::conducts)
                .orElse(List.of());
    }

    /** Kept without a trace in the history of changes: nothing of this is published (WB5). */
    private PoliceResearchView kept(PoliceResearch research) {
        research.changedAt(clock.instant());
        researches.persistAndFlush(research);
        return PoliceResearchView.of(research);
    }
}
