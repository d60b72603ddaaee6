package nl.nplv.focusareas.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.value.MunicipalityCode;

/** Amendments, and the room that they and the programme give. */
@ApplicationScoped
class ProgrammeAmendments extends Aggregates<ProgrammeAmendment> {
    private static final int PROGRAMME_LOCK = 0x4E504C;

    /** Until the transaction ends, nobody else adds or activates an area: the limit holds under a race. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + PROGRAMME_LOCK + ")")
                .getSingleResult();
    }

    long mostAreas() {
        return Programme.areas().size() + sumOf(listAll());
    }

    long mostAreasIn(MunicipalityCode municipality) {
        return Programme.areasOf(municipality) + sumOf(list("municipalityCode", municipality));
    }

    private static long sumOf(List<ProgrammeAmendment> amendments) {
        return amendments.stream().mapToLong(ProgrammeAmendment::extraAreas).sum();
    }
}
