package nl.nplv.funding.application;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nplv.funding.application.ApplicationLineEvent.LineAmended;
import nl.nplv.funding.application.ApplicationLineEvent.LineDecided;
import nl.nplv.funding.application.ApplicationLineEvent.LineInformationProvided;
import nl.nplv.funding.application.ApplicationLineEvent.LineInformationRequested;
import nl.nplv.funding.application.ApplicationLineEvent.LineLinked;
import nl.nplv.funding.application.ApplicationLineEvent.LineRouted;
import nl.nplv.funding.application.ApplicationLineEvent.LineTakenUp;
import nl.nplv.funding.application.ApplicationLineEvent.LineWithdrawn;
import nl.nplv.funding.intervention.KnownIntervention;
import nl.nplv.funding.ledger.Purpose;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.scheme.SchemeTerms;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one application asks of one scheme; its owner ministry alone decides it (FU2). */
@Entity
public class ApplicationLine extends Aggregate {
    /** Working target after the window closes; no legal term: nothing follows when it passes. */
    static final Period DECIDE_WITHIN = Period.ofWeeks(8);

    private UUID applicationId;
    private MunicipalityCode municipalityCode;
    private @Nullable String focusAreaSlug;
    private SchemeCode schemeCode;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private String theme;

    @Enumerated(EnumType.STRING)
    private CentralGoal goal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<YearAmount> years;

    private String activities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CoalitionPartner> partners;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> interventionIds = List.of();

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.RECEIVED;

    private LocalDate since;
    private LocalDate decideBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InformationRequest> information = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApplicationLine() {}

    ApplicationLine(
            SingleApplication application,
            AskedLine asked,
            FundingScheme scheme,
            LocalDate windowCloses,
            LocalDate on) {
        this.applicationId = application.id();
        this.municipalityCode = application.municipalityCode();
        this.focusAreaSlug = application.focusAreaSlug();
        this.schemeCode = scheme.code();
        this.ministry = scheme.ownerMinistry();
        this.theme = asked.theme();
        this.goal = scheme.terms().theme(asked.theme()).orElseThrow().goal();
        this.years = asked.years();
        this.activities = asked.activities();
        this.partners = asked.coalition();
        this.since = on;
        this.decideBy = windowCloses.plus(DECIDE_WITHIN);
    }

    /** Hands it to the ministry. */
    LineRouted route(Actor by) {
        return new LineRouted(id(), applicationId, schemeCode, ministry, YearAmounts.total(years));
    }

    /** What tells it from the other lines of its application. */
    String key() {
        return schemeCode + " " + theme;
    }

    /** Whether the municipality asks something else now. */
    boolean differsFrom(AskedLine asked) {
        return !years.equals(asked.years())
                || !activities.equals(asked.activities())
                || !partners.equals(asked.coalition());
    }

    /**
     * Changes what is asked; a ministry that has taken it up looks at it anew.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    LineAmended amend(AskedLine asked, Actor by) {
        by.mustActFor(municipalityCode);
        if (status.isDecided() || status == LineStatus.WITHDRAWN) {
            throw ILLEGAL_TRANSITION.at("/status", "line " + id() + " is " + status);
        }
        years = asked.years();
        activities = asked.activities();
        partners = asked.coalition();
        return new LineAmended(id(), YearAmounts.total(years));
    }

    /** Takes it back, alone out of an application that is amended or together with its application. */
    LineWithdrawn withdraw(Actor by, LocalDate on) {
        by.mustActFor(municipalityCode);
        status = status.next(LineStatus.WITHDRAWN);
        since = on;
        return new LineWithdrawn(id());
    }

    /**
     * Says which interventions of the area's plan its money pays for; no plan is needed to apply, so this may come later.
     *
     * @param known finds an intervention; it is asked only when the actor may link
     * @throws nl.nplv.shared.problem.RuleViolation INTERVENTION_ELSEWHERE, INTERVENTION_REMOVED or ILLEGAL_TRANSITION
     */
    LineLinked link(List<UUID> ids, Function<UUID, KnownIntervention> known, Actor by) {
        by.mustActFor(municipalityCode);
        if (status == LineStatus.WITHDRAWN || status == LineStatus.REJECTED) {
            throw ILLEGAL_TRANSITION.at("/status", "there is no money; it is " + status);
        }
        var interventions = ids.stream().map(known).toList();
        for (int i = 0; i < interventions.size(); i++) {
            interventions.get(i).mustTakeMoneyOf(focusAreaSlug, "/interventionIds/" + i);
        }
        interventionIds =
                interventions.stream().map(KnownIntervention::id).distinct().toList();
        return new LineLinked(id(), interventionIds);
    }

    /**
     * Begins to look at it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    LineTakenUp takeUp(Actor by, LocalDate on) {
        ministry.mustBe(by);
        status = status.next(LineStatus.IN_REVIEW);
        since = on;
        return new LineTakenUp(id());
    }

    /**
     * Asks the municipality for more; the clock stops.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    LineInformationRequested requestInformation(String question, Actor by, LocalDate on) {
        ministry.mustBe(by);
        status = status.next(LineStatus.INFO_REQUESTED);
        since = on;
        information = Stream.concat(information.stream(), Stream.of(new InformationRequest(question, on, null, null)))
                .toList();
        return new LineInformationRequested(id(), on);
    }

    /**
     * Answers the open question; the clock goes on, later by the days that it stood still.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    LineInformationProvided provideInformation(String answer, Actor by, LocalDate on) {
        by.mustActFor(municipalityCode);
        if (status != LineStatus.INFO_REQUESTED) {
            throw ILLEGAL_TRANSITION.at("/status", "nothing is asked; it is " + status);
        }
        status = status.next(LineStatus.IN_REVIEW);
        var open = information.getLast();
        var answered = new ArrayList<>(information.subList(0, information.size() - 1));
        answered.add(new InformationRequest(open.question(), open.askedOn(), answer, on));
        information = List.copyOf(answered);
        since = on;
        decideBy = decideBy.plusDays(ChronoUnit.DAYS.between(open.askedOn(), on));
        return new LineInformationProvided(id(), on, decideBy);
    }

    /**
     * Decides it; ceilings are checked by whoever binds the money.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER, ILLEGAL_TRANSITION, GRANT_EXCEEDS_ASKED,
     *     OUTCOME_MISMATCH, GROUNDS_MISSING, FIXED_AMOUNT or TRANCHES_DO_NOT_SUM
     */
    LineDecided decide(Decision taken, SchemeTerms terms, Actor by) {
        ministry.mustBe(by);
        var decided = status.next(taken.outcome().status());
        taken.mustFit(years, terms);
        status = decided;
        decision = taken;
        since = taken.decidedOn();
        return new LineDecided(id(), taken.outcome(), taken.total());
    }

    /** What its money is for. */
    public Purpose purpose() {
        return new Purpose(id(), schemeCode, ministry, municipalityCode, focusAreaSlug, theme, goal);
    }

    /** Application that it belongs to. */
    public UUID applicationId() {
        return applicationId;
    }

    /** Municipality that applies. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Focus area, none when the municipality applies for itself. */
    public @Nullable String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** Scheme that is asked. */
    public SchemeCode schemeCode() {
        return schemeCode;
    }

    /** Ministry that decides. */
    public Ministry ministry() {
        return ministry;
    }

    /** Theme of the scheme. */
    public String theme() {
        return theme;
    }

    /** Amounts that are asked. */
    public List<YearAmount> years() {
        return years;
    }

    /** What is done with it. */
    public String activities() {
        return activities;
    }

    /** Partners of a coalition (FU6); none for other schemes. */
    public List<CoalitionPartner> partners() {
        return partners;
    }

    /** Interventions of the area's plan that its money pays for. */
    public List<UUID> interventionIds() {
        return interventionIds;
    }

    /** Where it stands. */
    public LineStatus status() {
        return status;
    }

    /** Day since which it stands there. */
    public LocalDate since() {
        return since;
    }

    /** Day by which the ministry means to decide; stands still while information is asked. */
    public LocalDate decideBy() {
        return decideBy;
    }

    /**
     * Questions and answers, for its ministry and its municipality.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or FORBIDDEN
     */
    List<InformationRequest> informationFor(Actor reader) {
        if (reader.tier() == Tier.NATIONAL) {
            ministry.mustBe(reader);
        }
        reader.mustActFor(municipalityCode);
        return information;
    }

    /** What was decided. */
    public @Nullable Decision decision() {
        return decision;
    }
}
