package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.DESIGNATION_UNKNOWN;
import static nl.nplv.wbmgp.designation.DesignationProblem.UNIT_DESIGNATED_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.act.designation.DesignationCase.Extended;
import nl.nplv.wbmgp.unit.Unit;

/**
 * Where an application wants measures to hold, with what they had there before.
 *
 * @param units units that it is about, of a new measure or of what goes on
 * @param extended designations that are to go on
 * @param used what each measure had in each unit (WB1)
 * @param evaluated designations of which an adopted evaluation of the present term goes along (WB2)
 * @param taken measures that hold in one of the units in part of the term, or that another application asks for
 */
record Places(
        List<Unit> units, List<Designation> extended, List<UsedTerms> used, Set<UUID> evaluated, Set<Measure> taken) {

    /** Every unit that it is about. */
    List<UUID> unitIds() {
        return units.stream().map(Unit::id).toList();
    }

    /** Kinds of the units that it is about. */
    List<UnitKind> kinds() {
        return units.stream().map(Unit::kind).distinct().toList();
    }

    /**
     * Refuses places that are taken, designations that are not those of the measures, and more than the act allows (WB1).
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNIT_DESIGNATED_ALREADY, DESIGNATION_UNKNOWN, DESIGNATION_EXPIRED or
     *     MAX_EXTENSIONS
     */
    void mustTake(ApplicationFacts asked, LocalDate today) {
        if (!taken.isEmpty()) {
            throw UNIT_DESIGNATED_ALREADY.at("/facts/measures", taken + " holds there or is asked for");
        }
        if (!extended.isEmpty()) {
            mustBeTheMeasuresOf(asked);
            extended.forEach(each -> each.mustHold(today));
        }
        mustHaveRoomFor(asked.start(), asked.end());
    }

    /** The designation that is to go on, as the act judges it. */
    Extended judged(Designation going) {
        var terms = used.stream()
                .filter(each -> each.measure() == going.measure())
                .mapToInt(UsedTerms::count)
                .max()
                .orElse(going.terms().size());
        return new Extended(
                terms, going.lastDay(), evaluated.contains(going.id()) ? Set.of(going.measure()) : Set.of());
    }

    /**
     * Refuses more than five terms or twenty years of a measure in a unit (WB1).
     *
     * @throws nl.nplv.shared.problem.RuleViolation MAX_EXTENSIONS
     */
    void mustHaveRoomFor(LocalDate start, LocalDate end) {
        used.forEach(each -> each.mustHaveRoomFor(start, end));
    }

    private void mustBeTheMeasuresOf(ApplicationFacts asked) {
        var running = extended.stream().map(Designation::asked).collect(Collectors.toSet());
        if (!running.equals(Set.copyOf(asked.measures())) || extended.size() != running.size()) {
            throw DESIGNATION_UNKNOWN.at("/facts/designationIds", "one of each: " + asked.measures());
        }
    }
}
