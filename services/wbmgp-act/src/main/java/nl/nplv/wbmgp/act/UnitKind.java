package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;

/** Kinds of place that can be designated (W 5); complexes and streets from 2017-01-01. */
public enum UnitKind {
    COMPLEX,
    STREET,
    AREA;

    private static final Map<UnitKind, Validity> VALIDITIES = Table.read("units").stream()
            .collect(Collectors.toMap(row -> row.constant("kind", UnitKind.class), Row::validity));

    public boolean isInForceOn(LocalDate day) {
        var validity = VALIDITIES.get(this);
        if (validity == null) {
            throw new IllegalStateException("units.csv has no " + this);
        }
        return validity.holdsOn(day);
    }
}
