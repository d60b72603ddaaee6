package nl.nplv.wbmgp.designation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.wbmgp.designation.DesignatedUnitView.HoldingMeasure;
import nl.nplv.wbmgp.unit.Unit;

/** Designations as a table: one line per unit and measure (RFC 4180), all of them. */
final class DesignationCsv {
    private static final String HEADER =
            "unitId,municipalityCode,kind,name,measure,instrument,termNo,start,end,designationId";

    private DesignationCsv() {}

    static String of(List<Unit> units, Map<UUID, List<HoldingMeasure>> measures) {
        var lines = units.stream()
                .flatMap(unit ->
                        measures.getOrDefault(unit.id(), List.of()).stream().map(measure -> line(unit, measure)));
        return Stream.concat(Stream.of(HEADER), lines).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Unit unit, HoldingMeasure measure) {
        return Stream.of(
                        unit.id(),
                        unit.municipalityCode(),
                        unit.kind(),
                        unit.name(),
                        measure.measure(),
                        Objects.requireNonNullElse(measure.instrument(), ""),
                        measure.termNo(),
                        measure.start(),
                        measure.end(),
                        measure.designationId())
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(","));
    }

    /** Quoted when it must be; a name that a spreadsheet would take for a formula gets a leading apostrophe. */
    private static String cell(String value) {
        var safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
