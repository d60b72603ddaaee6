package nl.nplv.funding.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nplv.shared.persistence.Aggregates;

/** The effort assessments. */
@ApplicationScoped
public class EffortAssessments extends Aggregates<EffortAssessment> {

    boolean existOf(SchemeCode code) {
        return count("schemeCode", code) > 0;
    }

    /** Codes of the schemes that were assessed. */
    public Set<SchemeCode> assessed() {
        return getEntityManager()
                .createQuery("select distinct schemeCode from EffortAssessment", SchemeCode.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
