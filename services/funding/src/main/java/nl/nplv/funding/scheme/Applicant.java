package nl.nplv.funding.scheme;

import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Who applies: a municipality for one of its areas, or for itself.
 *
 * @param municipality municipality
 * @param area focus area, none when it applies for itself
 */
public record Applicant(
        MunicipalityCode municipality, @Nullable Area area) {

    /** A focus area of the programme. */
    public record Area(UUID id, String slug) {}

    /** In words, without a name. */
    String described() {
        return area == null ? municipality + " without a focus area" : "focus area " + area.slug();
    }
}
