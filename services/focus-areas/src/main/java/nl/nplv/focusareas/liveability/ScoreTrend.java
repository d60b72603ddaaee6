package nl.nplv.focusareas.liveability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.district.Certainty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** How the scores of an area's districts move over the years. */
@ApplicationScoped
public class ScoreTrend {
    private static final int DECIMALS = 4;

    /** Districts of the latest edition that says what the area is made of. */
    private static final String READ = """
            with part as (
                select district_code, certainty from area_district
                where focus_area = :slug
                  and edition = (select max(edition) from area_district where focus_area = :slug))
            select s.model_version as version, part.certainty as certainty, s.year as year,
                   avg(coalesce(s.total, s.class)) as mean, count(*) as districts,
                   (select count(*) from part p where p.certainty = part.certainty) as linked
            from part join liveability_score s on s.area_code = part.district_code
            group by s.model_version, part.certainty, s.year
            order by s.model_version, part.certainty, s.year""";

    private final EntityManager entities;

    ScoreTrend(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The mean of an area's districts in a year, unweighted; districts of different certainty are never in one mean.
     *
     * @param year year of the figures
     * @param modelVersion version of the model
     * @param certainty how sure it is that the districts are part of the area
     * @param mean mean total (3.0) or mean class (2.0)
     * @param districts districts that have a figure
     * @param linked districts that the area has with this certainty
     */
    @Schema(
            name = "LiveabilityTrendPoint",
            description =
                    "Unweighted mean of an area's districts in a year: a signal, never an effect of policy. LIKELY districts are"
                            + " plausible by name only, so theirs is no figure of the area.")
    public record TrendPoint(
            @Schema(description = "Year of the figures.", examples = "2016")
            int year,

            @Schema(description = "Version of the model.") ModelVersion modelVersion,

            @Schema(description = "How sure it is that these districts are part of the area.")
            Certainty certainty,

            @Schema(description = "Mean total (3.0) or mean class (2.0).", examples = "4.0312")
            BigDecimal mean,

            @Schema(description = "Districts that have a figure.", examples = "5")
            long districts,

            @Schema(description = "Districts that the area has with this certainty.", examples = "6")
            long linked) {}

    /** The series of an area: by version, certainty and year. */
    public List<TrendPoint> of(FocusArea area) {
        return entities.unwrap(Session.class)
                .createNativeQuery(READ, Tuple.class)
                .setParameter("slug", area.slug())
                .getResultStream()
                .map(ScoreTrend::point)
                .toList();
    }

    private static TrendPoint point(Tuple row) {
        return new TrendPoint(
                row.get("year", Integer.class),
                ModelVersion.fromString(row.get("version", String.class)),
                Certainty.valueOf(row.get("certainty", String.class)),
                row.get("mean", BigDecimal.class).setScale(DECIMALS, RoundingMode.HALF_UP),
                row.get("districts", Long.class),
                row.get("linked", Long.class));
    }
}
