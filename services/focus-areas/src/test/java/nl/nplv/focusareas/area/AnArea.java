package nl.nplv.focusareas.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.reference.Programme;

/** Areas of the programme, for tests of the features that are about one. */
public final class AnArea {
    private AnArea() {}

    /** The programme's area with this slug, a candidate. */
    public static FocusArea of(String slug) {
        var reference = Programme.areas().stream()
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var centroid = new Centroid(BigDecimal.valueOf(reference.lat()), BigDecimal.valueOf(reference.lon()));
        var facts = new AreaFacts(reference.name(), List.of(), centroid, null, LocalDate.of(2022, 7, 1), 20);
        return new FocusArea(slug, reference.gm(), reference.pv(), facts);
    }
}
