package nl.nplv.participation.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.participation.resident.Author;
import nl.nplv.participation.resident.Authors;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.text.PlainText;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of an initiative, for who submitted it: by receipt code the one, by account all. */
@Path("/participation/v1/my-initiatives")
@Tag(name = "Initiatives")
public class MyInitiativeResource {
    private final CitizenInitiatives initiatives;
    private final MyInitiatives words;
    private final Authors authors;
    private final Changes changes;

    MyInitiativeResource(CitizenInitiatives initiatives, MyInitiatives words, Authors authors, Changes changes) {
        this.initiatives = initiatives;
        this.words = words;
        this.authors = authors;
        this.changes = changes;
    }

    @Schema(name = "InitiativeObjectionRequest", description = "Why you object to your initiative being hidden.")
    record ObjectionRequest(
            @NotBlank @Size(max = 4000) @PlainText
            @Schema(
                    description = "For municipality and office only; encrypted.",
                    examples = "Nobody is insulted in it.")
            String text) {}

    @Schema(name = "MyInitiative", description = "What became of your initiative.")
    record MyInitiativeView(
            @Schema(description = "The initiative, as everybody sees it.")
            InitiativeView initiative,

            @Schema(description = "What you wrote.") Words words,

            @Schema(description = "Whether you objected to its being hidden.")
            boolean objected) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listMyInitiatives",
            summary = "What became of my initiative",
            description = "With its receipt code in `Receipt-Code`, or with your account.")
    public Page<MyInitiativeView> list(
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        return Page.whole(authors.ofThisRequest().stream()
                .filter(author -> author.kind() == Kind.INITIATIVE)
                .map(Author::id)
                .map(initiatives::get)
                .map(this::view)
                .toList());
    }

    @PUT
    @Path("{id}/objection")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "objectToHidingInitiative",
            summary = "Object to my initiative being hidden",
            description = "Municipality or office reads why, and decides again.")
    public MyInitiativeView object(
            UUID id,
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code,
            @NotNull @Valid ObjectionRequest request) {
        authors.mustHaveWritten(id);
        var initiative = initiatives.get(id);
        var by = CurrentResident.actor(initiative.focusAreaSlug());
        var objected = initiative.object(words.sealText(id, request.text()), by);
        changes.record(initiative, by, objected, InitiativeView::withoutWords);
        return view(initiative);
    }

    private MyInitiativeView view(CitizenInitiative initiative) {
        return new MyInitiativeView(
                InitiativeView.of(initiative), words.wordsOf(initiative), initiative.objection() != null);
    }
}
