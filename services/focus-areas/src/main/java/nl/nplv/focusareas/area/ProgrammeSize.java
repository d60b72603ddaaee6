package nl.nplv.focusareas.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.value.MunicipalityCode;

/** Counts areas against the programme and its amendments. */
@ApplicationScoped
class ProgrammeSize {
    private static final int LOCK = 0x4E504C;

    private final EntityManager entities;
    private final FocusAreas areas;
    private final ProgrammeAmendments amendments;

    ProgrammeSize(EntityManager entities, FocusAreas areas, ProgrammeAmendments amendments) {
        this.entities = entities;
        this.areas = areas;
        this.amendments = amendments;
    }

    /** Until the transaction ends, nobody else adds or activates an area: the limit holds under a race. */
    void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
    }

    /** The limit as it stands for this municipality, locked. */
    AreaLimit limitIn(MunicipalityCode municipality) {
        lock();
        return new AreaLimit(
                areas.countInProgramme(municipality),
                Programme.areasOf(municipality) + sum(amendments.list("municipalityCode", municipality)),
                areas.countActive(),
                Programme.areas().size() + sum(amendments.listAll()));
    }

    private static long sum(List<ProgrammeAmendment> amendments) {
        return amendments.stream().mapToLong(ProgrammeAmendment::extraAreas).sum();
    }
}
