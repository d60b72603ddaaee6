package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.GRANT_SETTLED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.funding.application.ApplicationLine;
import nl.nplv.funding.application.Decision;
import nl.nplv.funding.grant.GrantEvent.BudgetReservationUndone;
import nl.nplv.funding.grant.GrantEvent.BudgetReserved;
import nl.nplv.funding.grant.GrantEvent.GrantAccounted;
import nl.nplv.funding.grant.GrantEvent.GrantAwarded;
import nl.nplv.funding.grant.GrantEvent.GrantPaying;
import nl.nplv.funding.grant.GrantEvent.GrantReopened;
import nl.nplv.funding.grant.GrantEvent.SpendingReportReminded;
import nl.nplv.funding.ledger.Purpose;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money that a municipality is owed by the decision on a line (specifieke uitkering, SPUK). */
@Entity
@Table(name = "funding_grant")
public class Grant extends Aggregate {
    private UUID lineId;
    private UUID applicationId;
    private SchemeCode schemeCode;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private MunicipalityCode municipalityCode;
    private @Nullable String focusAreaSlug;
    private String theme;

    @Enumerated(EnumType.STRING)
    private CentralGoal goal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<YearAmount> years;

    private @Nullable Integer reservedTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reminder> reminders = List.of();

    @Enumerated(EnumType.STRING)
    private GrantStatus status = GrantStatus.AWARDED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(ApplicationLine line, Decision decision) {
        this.lineId = line.id();
        this.applicationId = line.applicationId();
        this.schemeCode = line.schemeCode();
        this.ministry = line.ministry();
        this.municipalityCode = line.municipalityCode();
        this.focusAreaSlug = line.focusAreaSlug();
        this.theme = line.theme();
        this.goal = line.purpose().goal();
        this.years = decision.years();
    }

    /** Begins with the decision on the whole application. */
    GrantAwarded award(Actor by) {
        return new GrantAwarded(id(), lineId, schemeCode, municipalityCode, YearAmounts.total(years));
    }

    /** A first tranche is paid. */
    GrantPaying pay(Actor by) {
        status = status.next(GrantStatus.PAYING);
        return new GrantPaying(id());
    }

    /** Keeps money of a year for the next one. */
    BudgetReserved reserve(int fromYear, Money amount, Actor by) {
        by.mustActFor(municipalityCode);
        reservedTo = fromYear + 1;
        return new BudgetReserved(id(), fromYear, fromYear + 1, amount);
    }

    /**
     * Undoes the reservation of a report that is corrected.
     *
     * @param stillReservedTo last year into which the reports before it keep money
     */
    BudgetReservationUndone undoReservation(int fromYear, @Nullable Integer stillReservedTo, Actor by) {
        ministry.mustBe(by);
        reservedTo = stillReservedTo;
        return new BudgetReservationUndone(id(), fromYear);
    }

    /** Every year is reported. */
    GrantAccounted account(Actor by) {
        status = status.next(GrantStatus.ACCOUNTED);
        return new GrantAccounted(id());
    }

    /** A report is corrected after all years were reported. */
    GrantReopened reopen(Actor by) {
        ministry.mustBe(by);
        status = status.next(GrantStatus.PAYING);
        return new GrantReopened(id());
    }

    /**
     * Ends it when all is accounted for, or when nothing of it was ever paid.
     *
     * @param owed what was not paid yet
     * @param reclaimed unspent money that is claimed back
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    GrantEvent settle(Money owed, Money reclaimed, Actor by) {
        ministry.mustBe(by);
        if (owed.isPositive()) {
            throw ILLEGAL_TRANSITION.at("/status", owed + " is still owed: pay or cancel its tranches first");
        }
        status = status.next(reclaimed.isPositive() ? GrantStatus.RECLAIMED : GrantStatus.CLOSED);
        return reclaimed.isPositive()
                ? new GrantEvent.GrantReclaimed(id(), reclaimed)
                : new GrantEvent.GrantClosed(id());
    }

    /** Reminds the municipality; once for each point before the last day. */
    SpendingReportReminded remind(Reminder reminder, LocalDate reportBy, Actor by, LocalDate on) {
        reminders = Stream.concat(reminders.stream(), Stream.of(reminder)).toList();
        return new SpendingReportReminded(id(), reminder.year(), reportBy, ChronoUnit.DAYS.between(on, reportBy));
    }

    /**
     * Refuses to touch what was settled.
     *
     * @throws nl.nplv.shared.problem.RuleViolation GRANT_SETTLED
     */
    void mustBeUnsettled() {
        if (status == GrantStatus.CLOSED || status == GrantStatus.RECLAIMED) {
            throw GRANT_SETTLED.because("the grant is " + status);
        }
    }

    boolean wasReminded(Reminder reminder) {
        return reminders.contains(reminder);
    }

    /** What its money is for. */
    public Purpose purpose() {
        return new Purpose(lineId, schemeCode, ministry, municipalityCode, focusAreaSlug, theme, goal);
    }

    /** Line that it was decided on. */
    public UUID lineId() {
        return lineId;
    }

    UUID applicationId() {
        return applicationId;
    }

    /** Scheme. */
    public SchemeCode schemeCode() {
        return schemeCode;
    }

    /** Ministry that owns the scheme. */
    public Ministry ministry() {
        return ministry;
    }

    /** Municipality. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Focus area, none when the municipality applied for itself. */
    public @Nullable String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** Theme. */
    public String theme() {
        return theme;
    }

    /** What was granted, by year. */
    public List<YearAmount> years() {
        return years;
    }

    @Nullable Integer reservedTo() {
        return reservedTo;
    }

    /** Where it stands. */
    public GrantStatus status() {
        return status;
    }
}
