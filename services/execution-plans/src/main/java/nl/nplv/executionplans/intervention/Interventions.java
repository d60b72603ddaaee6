package nl.nplv.executionplans.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** The interventions. */
@ApplicationScoped
public class Interventions extends Aggregates<Intervention> {
    private static final String SUMS = """
            select c.goal, c.domain, (b.slice ->> 'year')::int, sum((b.slice ->> 'amount')::numeric)
            from intervention i join challenge c on c.id = i.challenge_id
            cross join lateral jsonb_array_elements(i.facts -> 'budget') as b (slice)
            where not i.removed and (cast(?1 as text) is null or i.focus_area_slug = ?1)
                and (cast(?2 as uuid) is null or i.plan_id = ?2)
            group by 1, 2, 3 order by 1, 2, 3""";

    /** Those that the plan holds now. */
    public List<Intervention> in(UUID planId) {
        return list("planId = ?1 and removed = false order by startOn, id", planId);
    }

    /** Budget by goal, policy field and year, of an area, a plan or all; exact. */
    List<BudgetSum> budgetSums(@Nullable String focusAreaSlug, @Nullable UUID planId) {
        List<Object[]> rows = getSession()
                .createNativeQuery(SUMS, Object[].class)
                .setParameter(1, focusAreaSlug)
                .setParameter(2, planId)
                .getResultList();
        return rows.stream()
                .map(row -> new BudgetSum(
                        CentralGoal.valueOf((String) row[0]),
                        PolicyDomain.valueOf((String) row[1]),
                        ((Number) row[2]).intValue(),
                        Money.of(((BigDecimal) row[3]).toPlainString())))
                .toList();
    }
}
