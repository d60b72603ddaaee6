package nl.nplv.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Notes: public to read, written by municipalities and the state. */
@Path("/notes/v1/notes")
public class NoteResource {
    private final Notes notes;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    NoteResource(Notes notes, Changes changes, History history, Listing listing, CurrentActor actor) {
        this.notes = notes;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    record AmountRequest(@NotNull BigDecimal amount) {}

    record SuggestionRequest(@NotBlank String text) {}

    record Suggestion(UUID id, String text) {}

    @GET
    @PermitAll
    public Page<NoteView> list(@BeanParam NoteFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("title", "amount", "writtenOn", "owner", "status"))
                .map(Note::view);
    }

    @POST
    @RolesAllowed({Role.NAT, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    public NoteView write(@NotNull @Valid NoteRequest request) {
        var by = actor.get();
        var note = new Note(request);
        return changes.record(note, by, note.write(by), Note::view);
    }

    /** By anybody; its answer is for the sender alone. */
    @POST
    @Path("suggestions")
    @PermitAll
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    public Suggestion suggest(@NotNull @Valid SuggestionRequest request) {
        return new Suggestion(UUID.randomUUID(), request.text());
    }

    @GET
    @Path("{id}")
    @PermitAll
    public NoteView get(UUID id, @QueryParam("asOf") @Nullable OffsetDateTime asOf) {
        var note = notes.get(id);
        return asOf == null ? note.view() : history.asOf(id, asOf, NoteView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(notes.get(id).id(), page);
    }

    @PUT
    @Path("{id}/amount")
    @RolesAllowed({Role.NAT, Role.EXE})
    @Transactional
    public NoteView revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AmountRequest request) {
        var by = actor.get();
        var note = notes.get(id, expected);
        return changes.record(note, by, note.revise(request.amount(), by), Note::view);
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed({Role.NAT, Role.EXE})
    @Transactional
    public NoteView close(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var note = notes.get(id, expected);
        return changes.record(note, by, note.close(by), Note::view);
    }

    /** Records a change and then fails, to see that nothing of it stays. */
    @PUT
    @Path("{id}/accident")
    @RolesAllowed(Role.NAT)
    @Transactional
    public NoteView accident(UUID id) {
        var by = actor.get();
        var note = notes.get(id);
        var view = changes.record(note, by, note.close(by), Note::view);
        throw new IllegalStateException("select secret from nl.nplv.sample.Note where id = " + view.id());
    }
}
