package nl.nplv.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.persistence.Aggregates;

/** The lines of the applications. */
@ApplicationScoped
public class ApplicationLines extends Aggregates<ApplicationLine> {

    /** Those of an application that were not withdrawn, in the order in which they were asked. */
    public List<ApplicationLine> of(UUID applicationId) {
        return list("applicationId = ?1 and status <> ?2 order by id", applicationId, LineStatus.WITHDRAWN);
    }

    /** Those of all applications in a window that ask a scheme and were not withdrawn. */
    List<ApplicationLine> asking(SchemeCode scheme, UUID windowId) {
        return list(
                "schemeCode = ?1 and status <> ?2"
                        + " and applicationId in (select a.id from SingleApplication a where a.windowId = ?3)",
                scheme,
                LineStatus.WITHDRAWN,
                windowId);
    }
}
