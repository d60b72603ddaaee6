package nl.nplv.executionplans.document;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What versions said when they were adopted. */
@ApplicationScoped
public class PlanSnapshots {
    private final EntityManager entities;
    private final ObjectMapper json;

    PlanSnapshots(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Keeps what a version says from now on, in the caller's transaction. */
    public void keep(UUID planId, int number, PlanDocument document) {
        try {
            entities.persist(new PlanSnapshot(planId, number, json.writeValueAsString(document)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is plain records", e);
        }
    }

    /**
     * What the version says.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when it was not adopted
     */
    public PlanDocument of(UUID planId, int number) {
        var found = entities.createQuery(
                        "from PlanSnapshot where planId = :plan and number = :number", PlanSnapshot.class)
                .setParameter("plan", planId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no adopted version " + number + " of this plan"));
        try {
            return json.readValue(found.document(), PlanDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an adopted version can be read", e);
        }
    }
}
