package nl.nplv.focusareas.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/** Areas for tests of rules. */
public final class AreaFixtures {
    static final AreaLimit ROOM = new AreaLimit(0, 1, 0, 20);
    static final SignedAgreements SIGNED = area -> true;
    static final SignedAgreements UNSIGNED = area -> false;

    private AreaFixtures() {}

    /** Zaandam-Oost, a candidate. */
    public static FocusArea zaandamOost() {
        return new FocusArea("zaandam-oost", new MunicipalityCode("GM0479"), new ProvinceCode("PV27"), facts(20));
    }

    static AreaFacts facts(int horizonYears) {
        return new AreaFacts(
                "Zaandam-Oost",
                List.of(),
                new Centroid(new BigDecimal("52.438"), new BigDecimal("4.843")),
                null,
                LocalDate.of(2022, 7, 1),
                horizonYears);
    }
}
