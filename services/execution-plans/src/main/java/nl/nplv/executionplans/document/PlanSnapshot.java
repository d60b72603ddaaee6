package nl.nplv.executionplans.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import org.hibernate.annotations.Immutable;

/** What a version said when it was adopted; never changes. */
@Entity
@Immutable
public class PlanSnapshot {
    @Id
    private UUID id = Ids.next();

    private UUID planId;
    private int number;
    private String document;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanSnapshot() {}

    PlanSnapshot(UUID planId, int number, String document) {
        this.planId = planId;
        this.number = number;
        this.document = document;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    /** The document as JSON, byte by byte as it was adopted. */
    String document() {
        return document;
    }
}
