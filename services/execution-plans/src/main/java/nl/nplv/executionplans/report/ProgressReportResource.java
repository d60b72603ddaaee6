package nl.nplv.executionplans.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Progress reports: public to read, compiled, written and published by the state. */
@Path("/plans/v1/progress-reports")
@Tag(name = "Progress reports", description = "Half-yearly reports to parliament (voortgangsrapportages).")
public class ProgressReportResource {
    private final ProgressReports reports;
    private final RecordedFacts facts;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;
    private final String publicUrl;

    ProgressReportResource(
            ProgressReports reports,
            RecordedFacts facts,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock,
            @ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.reports = reports;
        this.facts = facts;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Which half-year. */
    @Schema(description = "Half-year to report about.")
    record ProgressReportRequest(
            @NotNull @Schema(description = "Half-year; it must be over.")
            Half half) {}

    /** What the state writes. */
    @Schema(description = "What the state writes about the figures of a section.")
    record SectionRequest(
            @NotNull @Size(max = 20_000) @Schema(description = "Text, public.", examples = "Nine lessons were shared.")
            String text) {}

    @GET
    @PermitAll
    @Operation(operationId = "listProgressReports", summary = "List progress reports")
    public Page<ProgressReportView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(ProgressReport.class), page, Set.of("half", "status"))
                .map(ProgressReportView::of);
    }

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "compileProgressReport",
            summary = "Compile the report of a half-year that is over",
            description =
                    "From the facts as they stood at its last moment; what was recorded later does not count. One report per half-year"
                            + " (EP8). Each figure names the query that gives it.")
    public ProgressReportView compile(@NotNull @Valid ProgressReportRequest request) {
        reports.mustNotExist(request.half());
        return compile(new ProgressReport(request.half()));
    }

    @GET
    @Path("{half}")
    @PermitAll
    @Operation(operationId = "getProgressReport", summary = "Read one report")
    public ProgressReportView get(Half half) {
        return ProgressReportView.of(reports.of(half));
    }

    @GET
    @Path("{half}/history")
    @PermitAll
    @Operation(operationId = "getProgressReportHistory", summary = "What happened to one report")
    public Page<HistoryEntry> history(Half half, @Valid @BeanParam PageQuery page) {
        return history.of(reports.of(half).id(), page);
    }

    @PUT
    @Path("{half}/compilation")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "recompileProgressReport",
            summary = "Compile the figures of a draft again; its text stays")
    public ProgressReportView recompile(Half half, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        return compile(reports.of(half, expected));
    }

    @PUT
    @Path("{half}/sections/{section}")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "writeProgressReportSection", summary = "Write the text of a section of a draft")
    public ProgressReportView write(
            Half half,
            SectionKey section,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid SectionRequest request) {
        var by = actor.get();
        var report = reports.of(half, expected);
        return changes.record(report, by, report.write(section, request.text(), by), ProgressReportView::of);
    }

    @PUT
    @Path("{half}/publication")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "publishProgressReport", summary = "Publish a report; from then on nothing changes it")
    public ProgressReportView publish(Half half, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var report = reports.of(half, expected);
        var published = report.publish(publicUrl + "/plans/v1/progress-reports/" + half, by, clock.instant());
        return changes.record(report, by, published, ProgressReportView::of);
    }

    private ProgressReportView compile(ProgressReport report) {
        var by = actor.get();
        var compilation = new Compilation(facts.before(report.half().end()), report.half());
        var compiled = report.compile(compilation.sections(report.written()), by, clock.instant());
        return changes.record(report, by, compiled, ProgressReportView::of);
    }
}
