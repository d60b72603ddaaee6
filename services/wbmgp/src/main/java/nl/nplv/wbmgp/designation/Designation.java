package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.wbmgp.designation.DesignationProblem.DESIGNATION_EXPIRED;
import static nl.nplv.wbmgp.designation.DesignationProblem.REVOCATION_GROUND;
import static nl.nplv.wbmgp.designation.DesignationProblem.REVOCATION_NOT_REQUESTED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.designation.AdoptedEvaluations.EvaluatedTerm;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationActivated;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationExpired;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationExpiring;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationExtended;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationMade;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationRevocationRequested;
import nl.nplv.wbmgp.designation.DesignationEvent.DesignationRevoked;
import org.jspecify.annotations.Nullable;

/** Units in which the minister lets a council use one measure (gebiedsaanwijzing, Wbmgp art. 5), in terms of four years. */
@Entity
public class Designation extends Aggregate {
    private MunicipalityCode municipalityCode;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private @Nullable Instrument instrument;

    private boolean deemed;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "unit_term", joinColumns = @JoinColumn(name = "designation_id"))
    private Set<UnitTerm> unitTerms;

    @Enumerated(EnumType.STRING)
    private @Nullable Warning warned;

    private @Nullable LocalDate revocationRequestedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationGround revocationGround;

    @Enumerated(EnumType.STRING)
    private DesignationStatus status;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Designation() {}

    Designation(DesignationApplication application, DesignatedMeasure granted, LocalDate today) {
        var term = new DesignationTerm(
                1, application.granted().start(), application.granted().end());
        this.municipalityCode = application.municipalityCode();
        this.applicationId = application.id();
        this.measure = granted.measure();
        this.instrument = granted.instrument();
        this.deemed = application.granted().outcome() == Outcome.DEEMED_GRANTED;
        this.firstDay = term.start();
        this.lastDay = term.end();
        this.unitTerms = application.facts().unitIds().stream()
                .map(unit -> UnitTerm.of(unit, measure, term))
                .collect(Collectors.toSet());
        this.status = firstDay.isAfter(today) ? DesignationStatus.SCHEDULED : DesignationStatus.ACTIVE;
    }

    /** It comes to be, by the decision on its application. */
    DesignationMade make(Actor by) {
        by.mustActFor(municipalityCode);
        return new DesignationMade(
                id(), applicationId, municipalityCode, measure, instrument, unitIds(), firstDay, lastDay, deemed);
    }

    /**
     * Another term follows on the present one. Asked for in time but decided after its last day, it goes on without a gap (open
     * question 4 of law/README).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when revoked
     */
    DesignationExtended extend(UUID application, LocalDate end, Actor by) {
        by.mustActFor(municipalityCode);
        if (status == DesignationStatus.REVOKED) {
            throw ILLEGAL_TRANSITION.at("/status", "it is revoked");
        }
        var next = new DesignationTerm(nextTermNo(), lastDay.plusDays(1), end);
        unitIds().forEach(unit -> unitTerms.add(UnitTerm.of(unit, measure, next)));
        lastDay = end;
        warned = null;
        status = status == DesignationStatus.EXPIRED ? status.next(DesignationStatus.ACTIVE) : status;
        return new DesignationExtended(id(), application, measure, next.no(), next.start(), end);
    }

    /** Its first day came. */
    DesignationActivated activate(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        if (status != DesignationStatus.SCHEDULED || today.isBefore(firstDay)) {
            throw ILLEGAL_TRANSITION.at("/status", "it is " + status + " and begins on " + firstDay);
        }
        status = status.next(DesignationStatus.ACTIVE);
        return new DesignationActivated(id(), municipalityCode, measure);
    }

    /** Tells that its end comes near: once at 365 days and once at 180, the latter alone when both are due. */
    DesignationExpiring warn(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var due = Warning.dueAt(lastTerm().daysLeft(today), warned)
                .filter(warning -> status == DesignationStatus.ACTIVE)
                .orElseThrow(() -> ILLEGAL_TRANSITION.at("/status", "nothing to warn of"));
        warned = due;
        return new DesignationExpiring(id(), municipalityCode, measure, due.days(), lastDay);
    }

    /** Its last term is over. */
    DesignationExpired expire(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        if (!today.isAfter(lastDay)) {
            throw ILLEGAL_TRANSITION.at("/status", "it holds until " + lastDay);
        }
        status = status.next(DesignationStatus.EXPIRED);
        return new DesignationExpired(id(), municipalityCode, measure, lastDay);
    }

    /** The council asks for revocation (Wbmgp art. 7(2)). */
    DesignationRevocationRequested requestRevocation(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        mustNotBeOver();
        revocationRequestedOn = today;
        return new DesignationRevocationRequested(id(), municipalityCode);
    }

    /**
     * The minister revokes it (Wbmgp art. 7); today is the last day on which it holds.
     *
     * @throws nl.nplv.shared.problem.RuleViolation REVOCATION_GROUND, REVOCATION_NOT_REQUESTED or ILLEGAL_TRANSITION
     */
    DesignationRevoked revoke(RevocationGround ground, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        mustNotBeOver();
        mustHold(ground);
        status = status.next(DesignationStatus.REVOKED);
        revocationGround = ground;
        lastDay = today;
        unitTerms = unitTerms.stream()
                .filter(term -> !term.firstDay().isAfter(today))
                .map(term -> term.lastDay().isAfter(today)
                        ? new UnitTerm(term.unitId(), term.measure(), term.no(), term.firstDay(), today)
                        : term)
                .collect(Collectors.toCollection(HashSet::new));
        return new DesignationRevoked(id(), municipalityCode, measure, ground, today);
    }

    /**
     * Refuses to extend what does not hold on that day (WB2).
     *
     * @throws nl.nplv.shared.problem.RuleViolation DESIGNATION_EXPIRED
     */
    void mustHold(LocalDate today) {
        if (!holdsOn(today)) {
            throw DESIGNATION_EXPIRED.at("/facts/designationIds", measure + " does not hold on " + today);
        }
    }

    /** Measure and instrument, as an application asks for them. */
    DesignatedMeasure asked() {
        return new DesignatedMeasure(measure, instrument);
    }

    /** Whether the measure holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return terms().stream().anyMatch(term -> term.holdsOn(day));
    }

    /** Its terms, the first one first. */
    public List<DesignationTerm> terms() {
        return unitTerms.stream()
                .map(term -> new DesignationTerm(term.no(), term.firstDay(), term.lastDay()))
                .distinct()
                .sorted(Comparator.comparingInt(DesignationTerm::no))
                .toList();
    }

    /** Units in which it holds. */
    public List<UUID> unitIds() {
        return unitTerms.stream().map(UnitTerm::unitId).distinct().sorted().toList();
    }

    /** Municipality whose council may use the measure. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Article 8, 9 or 10. */
    public Measure measure() {
        return measure;
    }

    /** Instrument of article 10. */
    public @Nullable Instrument instrument() {
        return instrument;
    }

    /** Where it stands. */
    public DesignationStatus status() {
        return status;
    }

    /** Last day on which it holds. */
    public LocalDate lastDay() {
        return lastDay;
    }

    UUID applicationId() {
        return applicationId;
    }

    boolean deemed() {
        return deemed;
    }

    @Nullable LocalDate revocationRequestedOn() {
        return revocationRequestedOn;
    }

    @Nullable RevocationGround revocationGround() {
        return revocationGround;
    }

    /** What an evaluation must be about for the next extension: each extension asks for one of its own (WB2). */
    EvaluatedTerm toEvaluate() {
        return new EvaluatedTerm(id(), lastTerm().no());
    }

    /** The term in which these days lie; none when they do not lie in one. */
    public Optional<DesignationTerm> termOf(LocalDate from, LocalDate to) {
        return terms().stream()
                .filter(term -> term.holdsOn(from) && term.holdsOn(to))
                .findFirst();
    }

    private DesignationTerm lastTerm() {
        return terms().getLast();
    }

    private int nextTermNo() {
        return lastTerm().no() + 1;
    }

    private void mustNotBeOver() {
        if (status == DesignationStatus.EXPIRED || status == DesignationStatus.REVOKED) {
            throw ILLEGAL_TRANSITION.at("/status", "it is " + status);
        }
    }

    private void mustHold(RevocationGround ground) {
        if (ground == RevocationGround.COUNCIL_REQUEST && revocationRequestedOn == null) {
            throw REVOCATION_NOT_REQUESTED.at("/ground", "the council did not ask");
        }
        if (ground == RevocationGround.REGIONAL_HOUSING && measure == Measure.ART9) {
            throw REVOCATION_GROUND.at("/ground", ground + " does not hold for " + measure);
        }
    }
}
