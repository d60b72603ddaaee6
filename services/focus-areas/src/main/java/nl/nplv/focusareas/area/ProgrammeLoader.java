package nl.nplv.focusareas.area;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.nplv.focusareas.FocusAreasConfig;
import nl.nplv.focusareas.area.Neighbourhood.Kind;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;

/** Registers the programme's 20 areas at the first start, through the domain; with areas there it does nothing. */
@ApplicationScoped
class ProgrammeLoader {
    /** The 20 areas were announced in July 2022. */
    private static final LocalDate START = LocalDate.of(2022, 7, 1);

    private static final int HORIZON_YEARS = 20;

    private final FocusAreas areas;
    private final ProgrammeSize programme;
    private final Changes changes;
    private final FocusAreasConfig config;

    ProgrammeLoader(FocusAreas areas, ProgrammeSize programme, Changes changes, FocusAreasConfig config) {
        this.areas = areas;
        this.programme = programme;
        this.changes = changes;
        this.config = config;
    }

    @Transactional
    void load(@Observes StartupEvent event) {
        if (!config.loadProgramme()) {
            return;
        }
        programme.lock();
        if (areas.none()) {
            Programme.areas().forEach(this::register);
        }
    }

    private void register(ProgrammeArea reference) {
        var by = Actor.platform(Role.NAT);
        var area = new FocusArea(reference.slug(), reference.gm(), reference.pv(), facts(reference));
        changes.record(area, by, area.register(programme.limitIn(reference.gm()), by), FocusAreaView::whole);
    }

    private static AreaFacts facts(ProgrammeArea reference) {
        return new AreaFacts(
                reference.name(),
                reference.neighbourhoods().stream()
                        .map(name -> new Neighbourhood(Kind.BUURT, null, name))
                        .toList(),
                new Centroid(BigDecimal.valueOf(reference.lat()), BigDecimal.valueOf(reference.lon())),
                null,
                START,
                HORIZON_YEARS);
    }
}
