package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorProblem.UNKNOWN_INDICATOR;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The indicators. */
@ApplicationScoped
public class Indicators extends Aggregates<Indicator> {

    /** Those with these codes, as far as they exist; one query. */
    public Map<IndicatorCode, Indicator> byCode(Collection<IndicatorCode> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    Indicator get(IndicatorCode code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> NOT_FOUND.because("no indicator " + code));
    }

    Indicator get(IndicatorCode code, @Nullable IfMatch expected) {
        return IfMatch.check(get(code), expected);
    }

    /**
     * All of these, in this order; until the transaction ends nobody else finalises, revises or retires them.
     *
     * @throws RuleViolation UNKNOWN_INDICATOR, with every code that does not exist
     */
    List<Indicator> lock(List<IndicatorCode> codes) {
        var found = find("code in ?1 order by code", codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var unknown = IntStream.range(0, codes.size())
                .filter(i -> !found.containsKey(codes.get(i)))
                .mapToObj(i -> Violation.body("/codes/" + i, UNKNOWN_INDICATOR.name(), "no indicator " + codes.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RuleViolation(UNKNOWN_INDICATOR, unknown);
        }
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
