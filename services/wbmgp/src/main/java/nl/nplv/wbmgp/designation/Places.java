package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.DESIGNATION_UNKNOWN;
import static nl.nplv.wbmgp.designation.DesignationProblem.EVALUATION_REQUIRED;
import static nl.nplv.wbmgp.designation.DesignationProblem.NOT_IN_FORCE;
import static nl.nplv.wbmgp.designation.DesignationProblem.UNIT_DESIGNATED_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.unit.Unit;

/**
 * Where an application wants measures to hold, with what they had there before.
 *
 * @param units units of a new measure
 * @param extended designations that are to go on
 * @param used what each measure had in each unit (WB1)
 * @param evaluated designations of which an adopted evaluation goes along (WB2)
 * @param taken measures that hold in one of the units in part of the term, or that another application asks for
 */
record Places(
        List<Unit> units,
        List<Designation> extended,
        List<UsedTerms> used,
        Set<UUID> evaluated,
        Set<Measure> taken) {

    /** Every unit that it is about. */
    List<UUID> unitIds() {
        return Stream.concat(units.stream().map(Unit::id), extended.stream().flatMap(each -> each.unitIds().stream()))
                .distinct()
                .toList();
    }

    /**
     * Refuses units that the act of the day does not know, extensions that are none, and more than the act allows (WB1, WB2).
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_IN_FORCE, UNIT_DESIGNATED_ALREADY, DESIGNATION_UNKNOWN,
     *     DESIGNATION_EXPIRED, EXTENSION_NOT_CONTIGUOUS, EVALUATION_REQUIRED or MAX_EXTENSIONS
     */
    void mustTake(ApplicationFacts asked, LocalDate today) {
        units.stream().filter(unit -> !unit.kind().isInForceOn(today)).findFirst().ifPresent(unit -> {
            throw NOT_IN_FORCE.at("/facts/unitIds", "the act of " + today + " has no " + unit.kind());
        });
        if (!taken.isEmpty()) {
            throw UNIT_DESIGNATED_ALREADY.at("/facts/measures", taken + " holds there or is asked for");
        }
        if (!extended.isEmpty()) {
            mustBeTheMeasuresOf(asked);
            extended.forEach(each -> each.mustBeExtendable(asked.start(), today));
            extended.stream()
                    .filter(each -> !evaluated.contains(each.id()))
                    .findFirst()
                    .ifPresent(each -> {
                        throw EVALUATION_REQUIRED.at(
                                "/facts/evaluationIds", "no adopted evaluation of " + each.measure());
                    });
        }
        mustHaveRoomFor(asked.start(), asked.end());
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
        var running = extended.stream().map(Designation::measure).collect(Collectors.toSet());
        var wanted = asked.measures().stream().map(DesignatedMeasure::measure).collect(Collectors.toSet());
        if (!running.equals(wanted) || extended.size() != wanted.size()) {
            throw DESIGNATION_UNKNOWN.at("/facts/designationIds", "one of each: " + wanted);
        }
        asked.measures().stream()
                .filter(measure -> extended.stream()
                        .noneMatch(each -> each.measure() == measure.measure()
                                && each.instrument() == measure.instrument()))
                .findFirst()
                .ifPresent(measure -> {
                    throw DESIGNATION_UNKNOWN.at(
                            "/facts/measures", measure.measure() + " runs with another instrument");
                });
    }
}
