package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorProblem.CHARACTERISTIC_MISSING;
import static nl.nplv.focusareas.indicator.IndicatorProblem.EXCLUDED_CHARACTERISTIC;
import static nl.nplv.focusareas.indicator.IndicatorProblem.FOCUS_AREA_MISMATCH;
import static nl.nplv.focusareas.indicator.IndicatorProblem.INDICATOR_NOT_FINAL;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorFinalised;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorProposed;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorRetired;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorRevised;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A measure of how areas fare on one of the three goals (indicator), DOMAIN 3.1. A signal, never proof of a cause (FA7). */
@Entity
public class Indicator extends Aggregate {
    private IndicatorCode code;

    @Enumerated(EnumType.STRING)
    private SetName setName;

    private @Nullable String focusAreaSlug;
    private String name;

    @Enumerated(EnumType.STRING)
    private CentralGoal goal;

    private String source;
    private String unit;
    private boolean higherIsBetter;

    @Enumerated(EnumType.STRING)
    private IndicatorFacts.Kind kind;

    private @Nullable Characteristic characteristic;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> interventionIds;

    @Enumerated(EnumType.STRING)
    private IndicatorStatus status = IndicatorStatus.PROPOSED;

    private @Nullable LocalDate finalisedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(IndicatorCode code, SetName set, @Nullable FocusArea area, IndicatorFacts facts) {
        this.code = code;
        this.setName = set;
        this.focusAreaSlug = area == null ? null : area.slug();
        set(facts);
    }

    /**
     * Enters as a proposal.
     *
     * @param area area of a local indicator
     * @throws nl.nplv.shared.problem.RuleViolation FOCUS_AREA_MISMATCH, CHARACTERISTIC_MISSING or EXCLUDED_CHARACTERISTIC
     */
    IndicatorProposed propose(@Nullable FocusArea area, Actor by) {
        setName.mustBeKeptBy(by, area);
        setName.mustFit(focusAreaSlug);
        mustHaveAllowed(characteristic);
        return new IndicatorProposed(id(), code, goal, setName);
    }

    /**
     * Changes its facts, as long as it is not final.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION, CHARACTERISTIC_MISSING or EXCLUDED_CHARACTERISTIC
     */
    IndicatorRevised revise(IndicatorFacts facts, @Nullable FocusArea area, Actor by) {
        setName.mustBeKeptBy(by, area);
        if (status != IndicatorStatus.PROPOSED) {
            throw ILLEGAL_TRANSITION.at("/status", "only a PROPOSED indicator can be revised; this one is " + status);
        }
        mustHaveAllowed(facts.characteristic());
        set(facts);
        return new IndicatorRevised(id(), code, goal);
    }

    /** Becomes final with the whole of its set (FA5); the set has checked that it may. */
    IndicatorFinalised finalise(IndicatorSet set, Actor by) {
        status = status.next(IndicatorStatus.FINAL);
        finalisedOn = set.date();
        return new IndicatorFinalised(id(), code, set.date());
    }

    /** Is measured no more; what was measured stays. */
    IndicatorRetired retire(@Nullable FocusArea area, Actor by) {
        setName.mustBeKeptBy(by, area);
        status = status.next(IndicatorStatus.RETIRED);
        return new IndicatorRetired(id(), code);
    }

    /**
     * Refuses a measurement of an indicator that is not final, or of another area's own one.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INDICATOR_NOT_FINAL or FOCUS_AREA_MISMATCH
     */
    public void mustBeMeasuredIn(FocusArea area) {
        if (status != IndicatorStatus.FINAL) {
            throw INDICATOR_NOT_FINAL.at("/indicatorCode", code + " is " + status + "; only a FINAL one is measured");
        }
        if (focusAreaSlug != null && !focusAreaSlug.equals(area.slug())) {
            throw FOCUS_AREA_MISMATCH.at("/focusAreaSlug", code + " is measured in " + focusAreaSlug + " alone");
        }
    }

    /** Key in paths. */
    public IndicatorCode code() {
        return code;
    }

    SetName setName() {
        return setName;
    }

    @Nullable String focusAreaSlug() {
        return focusAreaSlug;
    }

    IndicatorStatus status() {
        return status;
    }

    /** Day on which its set became final, once it did. */
    public @Nullable LocalDate finalisedOn() {
        return finalisedOn;
    }

    IndicatorFacts facts() {
        return new IndicatorFacts(name, goal, source, unit, higherIsBetter, kind, characteristic, interventionIds);
    }

    private void set(IndicatorFacts facts) {
        name = facts.name();
        goal = facts.goal();
        source = facts.source();
        unit = facts.unit();
        higherIsBetter = facts.higherIsBetter();
        kind = facts.kind();
        characteristic = facts.characteristic();
        interventionIds = facts.interventionIds();
    }

    private void mustHaveAllowed(@Nullable Characteristic wanted) {
        if (wanted == null) {
            if (setName == SetName.LEEFBAAROMETER) {
                throw CHARACTERISTIC_MISSING.at("/facts/characteristic", "must be given for LEEFBAAROMETER");
            }
        } else if (wanted.isExcludedFrom(setName)) {
            throw EXCLUDED_CHARACTERISTIC.at("/facts/characteristic", wanted + " is not measured in set " + setName);
        }
    }
}
