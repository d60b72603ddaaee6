package nl.nplv.wbmgp.unit;

import static nl.nplv.wbmgp.unit.UnitProblem.UNIT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.Session;

/** The units. */
@ApplicationScoped
public class Units extends Aggregates<Unit> {
    private static final String LINEAGE = """
            with recursive lineage (id) as (
                select cast(:id as uuid)
                union
                select cast(came_from.value as uuid)
                from lineage
                join unit on unit.id = lineage.id
                cross join jsonb_array_elements_text(unit.replaces) came_from
            )
            select id from lineage""";

    /**
     * Units of one municipality, in the order asked for.
     *
     * @param pointer where the ids stand in the request
     * @throws nl.nplv.shared.problem.RuleViolation UNIT_UNKNOWN
     */
    public List<Unit> of(MunicipalityCode municipality, List<UUID> ids, String pointer) {
        return ids.stream()
                .map(id -> findByIdOptional(id)
                        .filter(unit -> unit.municipalityCode().equals(municipality))
                        .orElseThrow(() -> UNIT_UNKNOWN.at(pointer, municipality + " has no unit " + id)))
                .toList();
    }

    /** The unit and every unit that it came from, however long ago. */
    public Set<UUID> lineageOf(UUID id) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LINEAGE, UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** These units, by id. */
    public List<Unit> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }
}
