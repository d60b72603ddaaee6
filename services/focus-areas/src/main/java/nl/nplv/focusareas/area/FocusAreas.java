package nl.nplv.focusareas.area;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.BoundingBox;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The areas. */
@ApplicationScoped
public class FocusAreas extends Aggregates<FocusArea> {

    /**
     * The area with this slug.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public FocusArea get(String slug) {
        return find("slug", slug).firstResultOptional().orElseThrow(() -> NOT_FOUND.because("no focus area " + slug));
    }

    /** The area at the version that the client read. */
    FocusArea get(String slug, @Nullable IfMatch expected) {
        return IfMatch.check(get(slug), expected);
    }

    /** Ids of the areas whose outline, or middle when none is drawn, touches the rectangle of degrees, longitude first. */
    List<UUID> idsWithin(BoundingBox bounds) {
        return getEntityManager()
                .createQuery("""
                        select id from FocusArea
                        where extent.minLon is null
                            and centroid.lon between :west and :east and centroid.lat between :south and :north
                          or extent.minLon <= :east and extent.maxLon >= :west
                            and extent.minLat <= :north and extent.maxLat >= :south""", UUID.class)
                .setParameter("west", BigDecimal.valueOf(bounds.min1()))
                .setParameter("south", BigDecimal.valueOf(bounds.min2()))
                .setParameter("east", BigDecimal.valueOf(bounds.max1()))
                .setParameter("north", BigDecimal.valueOf(bounds.max2()))
                .getResultList();
    }

    boolean none() {
        return count() == 0;
    }

    long countInProgramme(MunicipalityCode municipality) {
        return count(
                "municipalityCode = ?1 and status in ?2",
                municipality,
                List.of(AreaStatus.CANDIDATE, AreaStatus.ACTIVE));
    }

    long countActive() {
        return count("status", AreaStatus.ACTIVE);
    }
}
