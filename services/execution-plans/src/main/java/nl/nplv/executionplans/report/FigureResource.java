package nl.nplv.executionplans.report;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Single figures, each the same as in the report of its half-year. */
@Path("/plans/v1/figures")
@Tag(name = "Progress reports")
public class FigureResource {
    private final ProgressReports reports;
    private final KeptFacts facts;
    private final Clock clock;

    FigureResource(ProgressReports reports, KeptFacts facts, Clock clock) {
        this.reports = reports;
        this.facts = facts;
        this.clock = clock;
    }

    /** A figure. */
    @Schema(name = "FigureAnswer", description = "A figure, as the facts stood at the last moment of the half-year.")
    record FigureView(
            @Schema(description = "Half-year.") Half half,
            @Schema(description = "What is counted.") Measure measure,

            @Schema(description = "The figure.", examples = "12")
            BigDecimal value) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "getFigure",
            summary = "One figure, as the facts stood at the last moment of a half-year",
            description =
                    "Every figure of a report links here, and is the report's own once there is one. HALF_NOT_BEGUN before the first"
                            + " day of the half-year.")
    public FigureView get(@Valid @BeanParam FigureFilter filter) {
        var half = filter.half();
        var query = filter.query();
        half.mustHaveBegun(clock.instant());
        var value =
                reports.figure(half, query.path(half)).orElseGet(() -> new Figures(facts.of(half), half).value(query));
        return new FigureView(half, query.measure(), value);
    }
}
