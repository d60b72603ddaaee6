package nl.nplv.executionplans.report;

import static nl.nplv.executionplans.report.ReportProblem.HALF_NOT_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nplv.executionplans.report.ReportEvent.ProgressReportCompiled;
import nl.nplv.executionplans.report.ReportEvent.ProgressReportPublished;
import nl.nplv.executionplans.report.ReportEvent.ProgressReportSectionWritten;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Half-yearly report to parliament (halfjaarlijkse voortgangsrapportage), once per half-year and immutable (EP8). */
@Entity
public class ProgressReport extends Aggregate {
    private String half;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Section> sections = List.of();

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;

    private @Nullable Instant publishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    ProgressReport(Half half) {
        this.half = half.value();
    }

    /**
     * Takes the compiled figures in; a draft may be compiled again and keeps its text.
     *
     * @throws nl.nplv.shared.problem.RuleViolation HALF_NOT_OVER or ILLEGAL_TRANSITION
     */
    ProgressReportCompiled compile(List<Section> compiled, Actor by, Instant now) {
        status.mustBeDraft();
        if (now.isBefore(half().end())) {
            throw HALF_NOT_OVER.at("/half", half + " ends at " + half().end());
        }
        sections = compiled;
        return new ProgressReportCompiled(half());
    }

    /** Writes the text of a section; the figures stay as compiled. */
    ProgressReportSectionWritten write(SectionKey key, String text, Actor by) {
        status.mustBeDraft();
        sections = sections.stream()
                .map(section -> section.key() == key ? section.writing(text) : section)
                .toList();
        return new ProgressReportSectionWritten(half(), key);
    }

    /** Publishes it; from then on nothing changes it. */
    ProgressReportPublished publish(String url, Actor by, Instant now) {
        status = status.next(ReportStatus.PUBLISHED);
        publishedAt = now;
        return new ProgressReportPublished(half(), url);
    }

    Half half() {
        return new Half(half);
    }

    List<Section> sections() {
        return sections;
    }

    /** The figure that the query gives, if the report has it. */
    Optional<BigDecimal> figure(String query) {
        return sections.stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> figure.query().equals(query))
                .map(Figure::value)
                .findFirst();
    }

    /** Text of each section, to be kept when it is compiled again. */
    Map<SectionKey, String> written() {
        return sections.stream().collect(Collectors.toMap(Section::key, Section::text));
    }

    ReportStatus status() {
        return status;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
