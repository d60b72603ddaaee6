package nl.nplv.executionplans.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure of a report.
 *
 * @param label what it says
 * @param value the figure
 * @param query path and query that give it
 */
@Schema(name = "ReportFigure", description = "A figure of a report, and the query that gives it.")
public record Figure(
        @Schema(description = "What it says.", examples = "Interventions for SAFETY, RUNNING")
        String label,

        @Schema(description = "The figure.", examples = "12")
        BigDecimal value,

        @Schema(
                description = "Path and query that give it.",
                examples = "/plans/v1/figures?half=2023-H2&measure=INTERVENTIONS&goal=SAFETY&status=RUNNING")
        String query) {}
