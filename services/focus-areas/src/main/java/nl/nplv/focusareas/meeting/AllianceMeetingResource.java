package nl.nplv.focusareas.meeting;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.alliance.Alliances;
import nl.nplv.focusareas.alliance.OrganisationCode;
import nl.nplv.focusareas.area.FocusAreas;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Meetings of an area's alliance: public to read, prepared by the office, closed by the mayor. */
@Path("/areas/v1/focus-areas/{slug}/meetings")
@Tag(name = "Alliance meetings", description = "Meetings of an alliance (alliantieoverleggen).")
public class AllianceMeetingResource {
    private final FocusAreas areas;
    private final Alliances alliances;
    private final AllianceMeetings meetings;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    AllianceMeetingResource(
            FocusAreas areas,
            Alliances alliances,
            AllianceMeetings meetings,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.areas = areas;
        this.alliances = alliances;
        this.meetings = meetings;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** When to meet. */
    @Schema(description = "When to meet.")
    record AllianceMeetingRequest(
            @NotNull @Schema(
                    description = "Moment at which it begins (RFC 3339, any offset).",
                    examples = "2023-03-01T14:00:00+01:00")
            Instant scheduledAt) {}

    /** What to talk about. */
    @Schema(description = "What to talk about.")
    record AgendaItemRequest(
            @NotNull @Schema(description = "Its kind.") AgendaItemType type,

            @Nullable @Schema(description = "Plan, report or bottleneck that it is about; needed for BOTTLENECK.")
            UUID refId,

            @Nullable @Size(min = 1, max = 200) @Schema(
                    description = "Title; public, so no personal data; needed for OTHER.",
                    examples = "Debt data cannot be shared")
            String title) {}

    /** Who may chair instead. */
    @Schema(description = "Who may chair when the mayor cannot.")
    record MeetingDeputyRequest(
            @NotNull @Schema(description = "The deputy, as an organisation.", examples = "gemeente-zaanstad-loco-burgemeester")
            OrganisationCode deputyId) {}

    /** What was said. */
    @Schema(description = "Minutes of a meeting.")
    record MinutesRequest(
            @NotBlank @Size(max = 20_000) @Schema(description = "The minutes; public, so no personal data.", examples = "The plan was discussed.")
            String minutes) {}

    /** What is right, and why it was not. */
    @Schema(description = "Corrected minutes.")
    record MinutesCorrectionRequest(
            @NotBlank @Size(max = 20_000) @Schema(
                    description = "The right minutes; public, so no personal data.",
                    examples = "The plan was discussed.")
            String minutes,

            @NotBlank @Size(max = 1000) @Schema(description = "Why; public, so no personal data.", examples = "A resident was named.")
            String reason) {}

    @GET
    @PermitAll
    @Operation(operationId = "listAllianceMeetings", summary = "List the meetings of an area's alliance")
    public Page<AllianceMeetingView> list(
            String slug, @Valid @BeanParam AllianceMeetingFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.in(areas.get(slug)), page, Set.of("scheduledAt", "status"))
                .map(AllianceMeetingView::of);
    }

    @POST
    @RolesAllowed(Role.OFF)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "scheduleAllianceMeeting",
            summary = "Schedule a meeting",
            description = "Needs an active alliance; plan and progress stand on the agenda from the start (EP3).")
    public AllianceMeetingView schedule(String slug, @NotNull @Valid AllianceMeetingRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = new AllianceMeeting(alliances.activeIn(area), request.scheduledAt());
        return changes.record(meeting, by, meeting.schedule(area, by), AllianceMeetingView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getAllianceMeeting", summary = "Read one meeting")
    public AllianceMeetingView get(
            String slug,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var meeting = meetings.of(areas.get(slug), id);
        return asOf == null ? AllianceMeetingView.of(meeting) : history.asOf(id, asOf, AllianceMeetingView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getAllianceMeetingHistory", summary = "What happened to one meeting")
    public Page<HistoryEntry> history(String slug, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(meetings.of(areas.get(slug), id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFF)
    @Transactional
    @Operation(operationId = "rescheduleAllianceMeeting", summary = "Move a planned meeting to another moment")
    public AllianceMeetingView reschedule(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid AllianceMeetingRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        var moved = meeting.reschedule(request.scheduledAt(), area, by);
        return changes.record(meeting, by, moved, AllianceMeetingView::of);
    }

    @POST
    @Path("{id}/agenda-items")
    @RolesAllowed({Role.OFF, Role.ALL, Role.EXE, Role.MAY})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "addAgendaItem",
            summary = "Put something on the agenda",
            description = "Parties may add at the same time; nothing is lost.")
    public AgendaItemView addAgendaItem(String slug, UUID id, @NotNull @Valid AgendaItemRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.lockedOf(area, id);
        var added = meeting.add(request.type(), request.refId(), request.title(), area, by);
        var view = changes.record(meeting, by, added, AllianceMeetingView::of);
        return AgendaItemView.of(view, added.agendaItemId());
    }

    @GET
    @Path("{id}/agenda-items/{itemId}")
    @PermitAll
    @Operation(operationId = "getAgendaItem", summary = "Read one agenda item")
    public AgendaItemView getAgendaItem(String slug, UUID id, UUID itemId) {
        return AgendaItemView.of(AllianceMeetingView.of(meetings.of(areas.get(slug), id)), itemId);
    }

    @PUT
    @Path("{id}/deputy")
    @RolesAllowed(Role.MAY)
    @Transactional
    @Operation(operationId = "recordMeetingDeputy", summary = "Record who may chair when the mayor cannot")
    public AllianceMeetingView recordDeputy(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid MeetingDeputyRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        return changes.record(meeting, by, meeting.recordDeputy(request.deputyId(), area, by), AllianceMeetingView::of);
    }

    @PUT
    @Path("{id}/closing")
    @RolesAllowed(Role.MAY)
    @Transactional
    @Operation(
            operationId = "closeAllianceMeeting",
            summary = "Close a meeting that was held",
            description =
                    "Not before it began. The mayor, or the deputy recorded before, must be in the attendance. Each decision gets an id. The deployment"
                            + " of police is never a decision of the alliance.")
    public AllianceMeetingView close(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid Closing closing) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        var held = meeting.close(closing, alliances.get(meeting.allianceId()), area, by, clock.instant());
        return changes.record(meeting, by, held, AllianceMeetingView::of);
    }

    @PUT
    @Path("{id}/minutes")
    @RolesAllowed(Role.OFF)
    @Transactional
    @Operation(operationId = "minuteAllianceMeeting", summary = "Write the minutes of a meeting that was held")
    public AllianceMeetingView minute(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid MinutesRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        return changes.record(meeting, by, meeting.minute(request.minutes(), area, by), AllianceMeetingView::of);
    }

    @PUT
    @Path("{id}/minutes/correction")
    @RolesAllowed(Role.OFF)
    @Transactional
    @Operation(
            operationId = "correctAllianceMeetingMinutes",
            summary = "Correct the minutes",
            description = "A new version with the reason; the former text stays in the history until it is redacted.")
    public AllianceMeetingView correctMinutes(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid MinutesCorrectionRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        var corrected = meeting.correctMinutes(request.minutes(), request.reason(), area, by);
        return changes.record(meeting, by, corrected, AllianceMeetingView::of);
    }

    @PUT
    @Path("{id}/cancellation")
    @RolesAllowed(Role.OFF)
    @Transactional
    @Operation(operationId = "cancelAllianceMeeting", summary = "Call off a planned meeting")
    public AllianceMeetingView cancel(String slug, UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug);
        var meeting = meetings.of(area, id, expected);
        return changes.record(meeting, by, meeting.cancel(area, by), AllianceMeetingView::of);
    }
}
