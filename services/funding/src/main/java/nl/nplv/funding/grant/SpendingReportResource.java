package nl.nplv.funding.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.NotNegativeAmount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Spending reports: public to read, filed by the municipality, corrected by the ministry. */
@Path("/funding/v1/spending-reports")
@Tag(name = "Accounts", description = "What municipalities spent and keep (verantwoording).")
public class SpendingReportResource {
    private final SpendingReports reports;
    private final Accounts accounts;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    SpendingReportResource(
            SpendingReports reports,
            Accounts accounts,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.reports = reports;
        this.accounts = accounts;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was spent. */
    @Schema(description = "What was spent of a grant in a year, and what is kept for the next one.")
    record SpendingReportRequest(
            @NotNull @Schema(description = "Grant.") UUID grantId,

            @NotNull @Min(2015) @Max(2060) @Schema(description = "Calendar year.", examples = "2023")
            Integer year,

            @NotNull @NotNegativeAmount @Schema(description = "Spent, EUR.", examples = "800000.00")
            Money spent,

            @NotNull @NotNegativeAmount
            @Schema(
                    description = "Kept for the next calendar year within the theme, EUR (FU8).",
                    examples = "200000.00")
            Money reserved) {}

    /** Why a report is taken back. */
    @Schema(description = "Why a report is taken back.")
    record ReportCorrectionRequest(
            @NotBlank @Size(max = 500) @Schema(
                    description = "Why; stands in the ledger, no names of persons.",
                    examples = "A cost was counted twice.")
            String reason) {}

    @GET
    @PermitAll
    @Operation(operationId = "listSpendingReports", summary = "List the spending reports")
    public Page<SpendingReportView> list(
            @QueryParam("grantId") @Parameter(description = "Only of this grant.") @Nullable UUID grantId,
            @QueryParam("municipality") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipality,
            @QueryParam("status") @Parameter(description = "Only with this status.") @Nullable ReportStatus status,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(SpendingReport.class)
                .equal("grantId", grantId)
                .equal("municipalityCode", municipality)
                .equal("status", status);
        return listing.page(filter, page, Set.of("year", "status")).map(SpendingReportView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getSpendingReport", summary = "Read one spending report")
    public SpendingReportView get(UUID id) {
        return SpendingReportView.of(reports.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getSpendingReportHistory", summary = "What happened to one spending report")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(reports.get(id).id(), page);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "reportSpending",
            summary = "Report what was spent of a grant in a year",
            description = "All that was paid for the year and is unspent may be kept for the next one (FU8).")
    public SpendingReportView report(@NotNull @Valid SpendingReportRequest request) {
        return accounts.report(
                request.grantId(),
                request.year(),
                request.spent(),
                request.reserved(),
                actor.get(),
                LocalDate.now(clock));
    }

    @PUT
    @Path("{id}/correction")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(
            operationId = "correctSpendingReport",
            summary = "Take a report back with counter-entries",
            description = "The municipality then files another one.")
    public SpendingReportView correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ReportCorrectionRequest request) {
        return accounts.correct(id, expected, request.reason(), actor.get());
    }
}
