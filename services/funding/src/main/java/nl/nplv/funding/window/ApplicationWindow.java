package nl.nplv.funding.window;

import static nl.nplv.funding.window.WindowProblem.WINDOW_CLOSED;
import static nl.nplv.funding.window.WindowProblem.WINDOW_ENDS_EARLY;
import static nl.nplv.funding.window.WindowProblem.WINDOW_SHORTENED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.window.WindowEvent.WindowAnnounced;
import nl.nplv.funding.window.WindowEvent.WindowProlonged;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;

/** Days on which one application may be made for the schemes that are open in it (aanvraagperiode). */
@Entity
public class ApplicationWindow extends Aggregate {
    private String name;

    @Enumerated(EnumType.STRING)
    private Ministry organiser;

    private LocalDate opens;
    private LocalDate closes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApplicationWindow() {}

    /** A window of this ministry, both days included. */
    public ApplicationWindow(String name, Ministry organiser, LocalDate opens, LocalDate closes) {
        this.name = name;
        this.organiser = organiser;
        this.opens = opens;
        this.closes = closes;
    }

    /**
     * Announces it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or WINDOW_ENDS_EARLY
     */
    public WindowAnnounced announce(Actor by) {
        organiser.mustBe(by);
        if (closes.isBefore(opens)) {
            throw WINDOW_ENDS_EARLY.at("/closes", closes + " is before " + opens);
        }
        return new WindowAnnounced(id(), organiser, opens, closes);
    }

    /**
     * Lets it close later, not when it has closed: decisions have begun by then.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER, WINDOW_CLOSED or WINDOW_SHORTENED
     */
    public WindowProlonged prolong(LocalDate until, Actor by, LocalDate on) {
        organiser.mustBe(by);
        if (isOver(on)) {
            throw WINDOW_CLOSED.because("it closed on " + closes + "; announce another one");
        }
        if (!until.isAfter(closes)) {
            throw WINDOW_SHORTENED.at("/closes", "closes on " + closes + " already");
        }
        closes = until;
        return new WindowProlonged(id(), until);
    }

    /** Whether applications are taken on that day; first and last day included. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(opens) && !on.isAfter(closes);
    }

    /** Whether it is over: its last day has passed. */
    public boolean isOver(LocalDate on) {
        return on.isAfter(closes);
    }

    /**
     * Refuses what comes before the first or after the last day.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED (DOMAIN 5)
     */
    public void mustBeOpen(LocalDate on) {
        if (!isOpen(on)) {
            throw WINDOW_CLOSED.because("open from " + opens + " to " + closes + ", today is " + on);
        }
    }

    /** Name. */
    public String name() {
        return name;
    }

    /** Ministry that announced it. */
    public Ministry organiser() {
        return organiser;
    }

    /** First day. */
    public LocalDate opens() {
        return opens;
    }

    /** Last day, included. */
    public LocalDate closes() {
        return closes;
    }
}
