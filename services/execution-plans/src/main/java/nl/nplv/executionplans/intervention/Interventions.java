package nl.nplv.executionplans.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** The interventions. */
@ApplicationScoped
public class Interventions extends Aggregates<Intervention> {
    /** What is carried out counts as it was adjusted; what is not begun counts as the alliance adopted it. */
    private static final String SUMS = """
            select challenge.facts ->> 'goal', challenge.facts ->> 'domain', (slice ->> 'year')::int,
                sum((slice ->> 'amount')::numeric)
            from plan_version v join plan_snapshot s on s.plan_id = v.plan_id and s.number = v.number
            join execution_plan p on p.id = v.plan_id
            cross join lateral (select s.document::jsonb as content) as adopted
            cross join lateral jsonb_to_recordset(content -> 'challenges') as challenge (id uuid, facts jsonb)
            join lateral jsonb_to_recordset(content -> 'interventions') as said (id uuid, "challengeId" uuid, facts jsonb)
                on said."challengeId" = challenge.id
            join intervention i on i.id = said.id
            cross join lateral jsonb_array_elements(
                case i.status when 'PLANNED' then said.facts else i.facts end -> 'budget') as b (slice)
            where v.status in ('ADOPTED', 'IN_EXECUTION') and (cast(?1 as text) is null or p.focus_area_slug = ?1)
                and (cast(?2 as uuid) is null or p.id = ?2)
            group by 1, 2, 3 order by 1, 2, 3""";

    private static final String STEPS = """
            select i.id, i.facts ->> 'title', step.status, step.at, step.reason, step."lessonId"
            from intervention i cross join lateral jsonb_to_recordset(i.steps)
                as step (status text, at timestamptz, reason text, "lessonId" uuid)
            where i.focus_area_slug = ?1 and not i.removed and step.at >= ?2
            order by step.at, i.id fetch first ?3 rows only""";

    /** Those that the plan holds now. */
    public List<Intervention> in(UUID planId) {
        return list("planId = ?1 and removed = false order by startOn, id", planId);
    }

    /** Those that follow from the challenge in its plan now. */
    List<Intervention> following(Challenge challenge) {
        return list("challengeId = ?1 and removed = false", challenge.id());
    }

    /** Budget of the versions in force by goal, policy field and year, of an area, a plan or all; exact. */
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

    /** What happened to the interventions of an area from a moment on, the first step first. */
    List<TimelineEntry> timeline(String focusAreaSlug, @Nullable OffsetDateTime since, int most) {
        List<Object[]> rows = getSession()
                .createNativeQuery(STEPS, Object[].class)
                .setParameter(1, focusAreaSlug)
                .setParameter(2, since == null ? Instant.EPOCH : since.toInstant())
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(row -> new TimelineEntry((UUID) row[0], (String) row[1], step(row)))
                .toList();
    }

    private static InterventionStep step(Object[] row) {
        return new InterventionStep(
                InterventionStatus.valueOf((String) row[2]), (Instant) row[3], (String) row[4], (UUID) row[5]);
    }
}
