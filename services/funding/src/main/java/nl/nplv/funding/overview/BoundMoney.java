package nl.nplv.funding.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import org.hibernate.Session;

/** What has left the budget of each scheme, by year. */
@ApplicationScoped
class BoundMoney {
    private static final String BOUND = """
            select scheme_code, year, -sum(amount) from posting where account = 'BUDGET'
            group by scheme_code, year having sum(amount) <> 0 order by scheme_code, year""";

    private final EntityManager entities;

    BoundMoney(EntityManager entities) {
        this.entities = entities;
    }

    /** Bound for one year of a scheme. */
    record InYear(SchemeCode scheme, int year, Money bound) {}

    Map<SchemeCode, List<InYear>> byScheme() {
        return entities.unwrap(Session.class).createNativeQuery(BOUND, Object[].class).getResultList().stream()
                .map(row -> new InYear(
                        new SchemeCode((String) row[0]), ((Number) row[1]).intValue(), new Money((BigDecimal) row[2])))
                .collect(Collectors.groupingBy(InYear::scheme));
    }
}
