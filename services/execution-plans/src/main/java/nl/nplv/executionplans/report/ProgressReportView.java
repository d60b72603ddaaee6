package nl.nplv.executionplans.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as everybody may read it. */
@Schema(
        name = "ProgressReport",
        description = "Half-yearly report to parliament (halfjaarlijkse voortgangsrapportage).")
public record ProgressReportView(
        @Schema(description = "Id, as the subject of events.")
        UUID id,

        @Schema(description = "Half-year that it is about; its key in paths.")
        Half half,

        @Schema(description = "In their order.") List<Section> sections,
        @Schema(description = "Where it stands.") ReportStatus status,

        @Nullable @Schema(description = "Moment of publication, UTC.")
        Instant publishedAt,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.id(),
                report.half(),
                report.sections(),
                report.status(),
                report.publishedAt(),
                report.version(),
                report.updatedAt());
    }

    @Override
    public String key() {
        return half.value();
    }
}
