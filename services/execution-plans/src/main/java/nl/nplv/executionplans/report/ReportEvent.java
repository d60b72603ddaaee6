package nl.nplv.executionplans.report;

import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;

/** What happens to a progress report. */
public sealed interface ReportEvent extends DomainEvent {
    /** The figures of a half-year were compiled, or compiled again. */
    record ProgressReportCompiled(Half half) implements ReportEvent {}

    /** The text of a section was written. */
    record ProgressReportSectionWritten(Half half, SectionKey section) implements ReportEvent {}

    /** The report is published and never changes. */
    record ProgressReportPublished(
            Half half, @PublicText("address of the report") String url) implements ReportEvent {}
}
