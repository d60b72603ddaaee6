package nl.nplv.knownareas;

import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.reference.Programme;

/** The areas that are known here. */
@ApplicationScoped
public class KnownAreas implements PanacheRepositoryBase<KnownArea, UUID> {

    /**
     * The area with this slug; of several that had it, the last that was registered.
     *
     * @throws RuleViolation NOT_FOUND; or FACT_AWAITED when the programme has it and its event has not arrived
     */
    public KnownArea get(String slug) {
        return bySlug(slug).orElseThrow(() -> unknown(slug));
    }

    /**
     * The area with this id.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public KnownArea get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NOT_FOUND.because("no focus area " + id));
    }

    /** The area with this slug, when it is known. */
    public Optional<KnownArea> bySlug(String slug) {
        // ids are UUIDv7: the highest is the last that was made
        return find("slug = ?1 order by id desc", slug).firstResultOptional();
    }

    private static RuleViolation unknown(String slug) {
        return Programme.areas().stream().anyMatch(area -> area.slug().equals(slug))
                ? FACT_AWAITED.because("waits for focus-area-registered of " + slug)
                : NOT_FOUND.because("no focus area " + slug);
    }
}
