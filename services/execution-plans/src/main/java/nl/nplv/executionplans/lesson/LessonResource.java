package nl.nplv.executionplans.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Lessons: written by offices, knowledge partners and representatives, readable by everyone (EP8). */
@Path("/plans/v1/lessons")
@Tag(name = "Lessons", description = "Reusable findings (lessen, goede praktijkvoorbeelden).")
public class LessonResource {
    private final Lessons lessons;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    LessonResource(Lessons lessons, Changes changes, History history, Listing listing, CurrentActor actor) {
        this.lessons = lessons;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLessons", summary = "List lessons")
    public Page<LessonView> list(@Valid @BeanParam LessonFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.lessons(), page, Set.of("title", "theme", "status"))
                .map(LessonView::of);
    }

    @POST
    @RolesAllowed({Role.OFF, Role.KNO, Role.REP})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "draftLesson", summary = "Write a lesson down")
    public LessonView draft(@NotNull @Valid LessonFacts request) {
        var by = actor.get();
        var lesson = new Lesson(request);
        return changes.record(lesson, by, lesson.draft(by), LessonView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getLesson", summary = "Read one lesson")
    public LessonView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var lesson = lessons.get(id);
        return asOf == null ? LessonView.of(lesson) : history.asOf(id, asOf, LessonView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getLessonHistory", summary = "What happened to one lesson")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(lessons.get(id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFF, Role.KNO, Role.REP})
    @Transactional
    @Operation(operationId = "reviseLesson", summary = "Change a draft of one's own")
    public LessonView revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid LessonFacts request) {
        var by = actor.get();
        var lesson = lessons.get(id, expected);
        return changes.record(lesson, by, lesson.revise(request, by), LessonView::of);
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed({Role.OFF, Role.KNO, Role.REP})
    @Transactional
    @Operation(operationId = "publishLesson", summary = "Share a lesson with everybody; from then on it is fixed")
    public LessonView publish(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var lesson = lessons.get(id, expected);
        return changes.record(lesson, by, lesson.publish(by), LessonView::of);
    }
}
