package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.EFFORT_ASSESSMENT_MISSING;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeEvent.SchemeAnnounced;
import nl.nplv.funding.scheme.SchemeEvent.SchemeClosed;
import nl.nplv.funding.scheme.SchemeEvent.SchemeOpened;
import nl.nplv.funding.scheme.SchemeEvent.SchemeTermsChanged;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.funding.window.WindowProblem;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A funding line that one ministry owns (departementale regeling), FU2. */
@Entity
public class FundingScheme extends Aggregate {
    private SchemeCode code;

    @Enumerated(EnumType.STRING)
    private Ministry ownerMinistry;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private SchemeTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> windowIds = List.of();

    @Enumerated(EnumType.STRING)
    private SchemeStatus status = SchemeStatus.ANNOUNCED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FundingScheme() {}

    FundingScheme(SchemeCode code, Ministry ownerMinistry, SchemeTerms terms) {
        this.code = code;
        this.ownerMinistry = ownerMinistry;
        this.name = terms.name();
        this.terms = terms;
    }

    /**
     * Makes it known.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or PERIOD_INVALID
     */
    SchemeAnnounced announce(Actor by) {
        ownerMinistry.mustBe(by);
        terms.mustHaveAPeriod();
        return new SchemeAnnounced(id(), code, ownerMinistry);
    }

    /**
     * Changes the terms while nobody can have applied.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER, PERIOD_INVALID or ILLEGAL_TRANSITION
     */
    SchemeTermsChanged change(SchemeTerms changed, Actor by) {
        ownerMinistry.mustBe(by);
        if (status != SchemeStatus.ANNOUNCED) {
            throw ILLEGAL_TRANSITION.at("/terms", "applicants rely on the terms; the scheme is " + status);
        }
        changed.mustHaveAPeriod();
        terms = changed;
        name = changed.name();
        return new SchemeTermsChanged(id(), code);
    }

    /**
     * Takes applications in a window.
     *
     * @param assessed whether an effort assessment was recorded
     * @param on today, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER, EFFORT_ASSESSMENT_MISSING (FU7), WINDOW_CLOSED or
     *     ILLEGAL_TRANSITION
     */
    SchemeOpened open(ApplicationWindow window, boolean assessed, Actor by, LocalDate on) {
        ownerMinistry.mustBe(by);
        if (!assessed) {
            throw EFFORT_ASSESSMENT_MISSING.at("/status", "record an effort assessment of " + code + " first");
        }
        if (window.isOver(on)) {
            throw WindowProblem.WINDOW_CLOSED.at("/windowId", "it closed on " + window.closes());
        }
        if (isIn(window.id())) {
            throw ILLEGAL_TRANSITION.at("/windowId", code + " is open in this window");
        }
        status = status.next(SchemeStatus.OPEN);
        windowIds = Stream.concat(windowIds.stream(), Stream.of(window.id())).toList();
        return new SchemeOpened(code, window.id());
    }

    /**
     * Takes no more applications.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    SchemeClosed close(Actor by) {
        ownerMinistry.mustBe(by);
        status = status.next(SchemeStatus.CLOSED);
        return new SchemeClosed(code);
    }

    /** Whether it is open in that window. */
    public boolean isIn(UUID windowId) {
        return windowIds.contains(windowId);
    }

    /** Code, never changes. */
    public SchemeCode code() {
        return code;
    }

    /** Name, as in its terms; lists are searched by it. */
    public String name() {
        return name;
    }

    /** Ministry that owns it and alone decides on it. */
    public Ministry ownerMinistry() {
        return ownerMinistry;
    }

    /** What it gives, to whom and when. */
    public SchemeTerms terms() {
        return terms;
    }

    /** Windows in which it is or was open. */
    public List<UUID> windowIds() {
        return windowIds;
    }

    /** Where it stands. */
    public SchemeStatus status() {
        return status;
    }
}
