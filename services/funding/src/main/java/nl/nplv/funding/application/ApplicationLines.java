package nl.nplv.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The lines of the applications. */
@ApplicationScoped
public class ApplicationLines extends Aggregates<ApplicationLine> {

    /** Those of an application that were not withdrawn, in the order in which they were asked. */
    public List<ApplicationLine> of(UUID applicationId) {
        return list("applicationId = ?1 and status <> ?2 order by id", applicationId, LineStatus.WITHDRAWN);
    }
}
