package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorProblem.UNKNOWN_FOCUS_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.FocusAreas;
import org.jspecify.annotations.Nullable;

/** Areas that a body names by slug. */
@ApplicationScoped
public class NamedAreas {
    private final FocusAreas areas;

    NamedAreas(FocusAreas areas) {
        this.areas = areas;
    }

    /** Those with these slugs, as far as they exist; one query. */
    public Map<String, FocusArea> bySlug(Collection<String> slugs) {
        return areas.list("slug in ?1", slugs).stream().collect(Collectors.toMap(FocusArea::slug, Function.identity()));
    }

    /**
     * The area with this slug; none when none is named.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_FOCUS_AREA
     */
    @Nullable FocusArea named(@Nullable String slug) {
        return slug == null
                ? null
                : areas.find("slug", slug)
                        .firstResultOptional()
                        .orElseThrow(() -> UNKNOWN_FOCUS_AREA.at("/focusAreaSlug", "no focus area " + slug));
    }
}
