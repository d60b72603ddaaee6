package nl.nplv.focusareas.representative;

import static nl.nplv.focusareas.representative.RepresentativeProblem.TERM_REVERSED;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeAppointed;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeEnded;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeNominated;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.persistence.Aggregate;
import org.jspecify.annotations.Nullable;

/** High official who represents the whole state in an area's alliance meeting (rijksvertegenwoordiger), FA4. */
@Entity
public class NationalRepresentative extends Aggregate {
    private UUID focusAreaId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Enumerated(EnumType.STRING)
    private SendingMinistry ministry;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    private @Nullable LocalDate appointedOn;

    @Enumerated(EnumType.STRING)
    private RepresentativeStatus status = RepresentativeStatus.NOMINATED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NationalRepresentative() {}

    NationalRepresentative(FocusArea area, String name, Eligibility eligibility, LocalDate from) {
        this.focusAreaId = area.id();
        this.name = name;
        this.rank = eligibility.rank();
        this.ministry = eligibility.ministry();
        this.from = from;
    }

    /** A ministry proposes one of its own officials. */
    RepresentativeNominated nominate(Actor by) {
        mustComeFrom(by);
        return new RepresentativeNominated(focusAreaId, ministry, rank);
    }

    /**
     * The state confirms; the term begins on its own first day. The database holds that an area has one appointed
     * representative on any day (FA4).
     *
     * @param on today, Europe/Amsterdam
     */
    RepresentativeAppointed appoint(Actor by, LocalDate on) {
        status = status.next(RepresentativeStatus.APPOINTED);
        appointedOn = on;
        return new RepresentativeAppointed(focusAreaId, ministry, rank, from);
    }

    /**
     * Sets the end of the appointment, or takes a nomination back: the sending ministry or the state.
     *
     * @param last last day, Europe/Amsterdam; may lie ahead
     * @throws nl.nplv.shared.problem.RuleViolation TERM_REVERSED or ILLEGAL_TRANSITION
     */
    RepresentativeEnded end(LocalDate last, Actor by) {
        mustComeFrom(by);
        status = status.next(RepresentativeStatus.ENDED);
        if (last.isBefore(from)) {
            throw TERM_REVERSED.at("/to", "is " + last + "; the term began on " + from);
        }
        to = last;
        return new RepresentativeEnded(focusAreaId, ministry, last);
    }

    /** Whether this is who represents the state on that day. */
    boolean representsOn(LocalDate day) {
        return appointedOn != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    String name() {
        return name;
    }

    Rank rank() {
        return rank;
    }

    SendingMinistry ministry() {
        return ministry;
    }

    LocalDate from() {
        return from;
    }

    @Nullable LocalDate to() {
        return to;
    }

    @Nullable LocalDate appointedOn() {
        return appointedOn;
    }

    RepresentativeStatus status() {
        return status;
    }

    private void mustComeFrom(Actor by) {
        if (by.role().equals(Role.MIN) && !by.organisation().equals(ministry.name())) {
            throw FORBIDDEN.because(by.organisation() + " may not act for " + ministry);
        }
    }
}
