package nl.nplv.wbmgp.unit;

import java.util.List;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;

/** Units for tests of rules. */
public final class UnitFixtures {
    private UnitFixtures() {}

    /** An area without an outline. */
    public static Unit area(MunicipalityCode municipality) {
        return new Unit(municipality, UnitKind.AREA, "Area", null, List.of());
    }
}
