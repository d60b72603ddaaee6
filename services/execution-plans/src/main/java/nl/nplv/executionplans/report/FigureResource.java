package nl.nplv.executionplans.report;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Single figures, each the same as in the report of its half-year. */
@Path("/plans/v1/figures")
@Tag(name = "Progress reports")
public class FigureResource {
    private final RecordedFacts facts;

    FigureResource(RecordedFacts facts) {
        this.facts = facts;
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
            description = "Every figure of a report links here.")
    public FigureView get(@Valid @BeanParam FigureFilter filter) {
        var query = filter.query();
        var figures = new Figures(facts.before(filter.half().end()), filter.half());
        return new FigureView(filter.half(), query.measure(), figures.value(query));
    }
}
