package nl.nplv.funding.scheme;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The schemes. */
@ApplicationScoped
public class FundingSchemes extends Aggregates<FundingScheme> {

    /**
     * The scheme with this code.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public FundingScheme get(SchemeCode code) {
        return find("code", code)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no scheme with code " + code));
    }

    FundingScheme get(SchemeCode code, @Nullable IfMatch expected) {
        return IfMatch.check(get(code), expected);
    }

    /** Those with these codes, as far as they exist; one query. */
    public Map<SchemeCode, FundingScheme> byCode(Collection<SchemeCode> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(FundingScheme::code, Function.identity()));
    }

    /** All of them, by code. */
    public List<FundingScheme> all() {
        return list("order by code");
    }

    /** Those that are announced or open and were never assessed (FU7), by code. */
    List<FundingScheme> withoutAssessment() {
        return list("""
                from FundingScheme scheme where scheme.status <> ?1
                and not exists (select 1 from EffortAssessment a where a.schemeCode = scheme.code)
                order by scheme.code""", SchemeStatus.CLOSED);
    }

    /** Codes of all. */
    Set<SchemeCode> codes() {
        return getEntityManager()
                .createQuery("select code from FundingScheme", SchemeCode.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
