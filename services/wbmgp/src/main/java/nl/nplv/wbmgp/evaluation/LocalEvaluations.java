package nl.nplv.wbmgp.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.designation.AdoptedEvaluations;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.permit.RefusalGround;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The local evaluations, and the counting of permits that they rest on. */
@ApplicationScoped
class LocalEvaluations extends Aggregates<LocalEvaluation> implements AdoptedEvaluations {
    private static final String COUNT = """
            select count(*) as applications,
                count(*) filter (where decision ->> 'outcome' in ('GRANTED', 'GRANTED_CONDITIONAL')) as granted,
                count(*) filter (where decision ->> 'outcome' = 'REFUSED') as refused,
                count(*) filter (where decision ->> 'hardship' = 'true') as hardship,
                count(*) filter (where objection ->> 'outcome' = 'FOUNDED') as objections_won
            from housing_permit
            where municipality_code = :municipality and designation_ids @> jsonb_build_array(cast(:designation as text))
                and applied_on between :from and :to""";

    private static final String BY_GROUND = """
            select ground.value as ground, count(*) as refused
            from housing_permit cross join jsonb_array_elements_text(decision -> 'grounds') ground
            where municipality_code = :municipality and designation_ids @> jsonb_build_array(cast(:designation as text))
                and applied_on between :from and :to and decision ->> 'outcome' = 'REFUSED'
            group by ground.value""";

    @Override
    public Set<EvaluatedTerm> termsOf(Collection<UUID> evaluationIds) {
        return evaluationIds.isEmpty()
                ? Set.of()
                : list("id in ?1 and status = ?2", List.copyOf(evaluationIds), EvaluationStatus.ADOPTED).stream()
                        .map(LocalEvaluation::evaluated)
                        .collect(Collectors.toSet());
    }

    /** Designations that end on one of these days at the latest and of whose present term no evaluation was adopted. */
    List<UUID> endingWithout(LocalDate today, LocalDate until, @Nullable MunicipalityCode municipality) {
        return getEntityManager()
                .createQuery("""
                        select designation.id from Designation designation
                        where designation.status = 'ACTIVE' and designation.lastDay between :today and :until
                            and (cast(:municipality as string) is null or designation.municipalityCode = :municipality)
                            and not exists (select 1 from LocalEvaluation evaluation
                                where evaluation.designationId = designation.id and evaluation.status = 'ADOPTED'
                                    and evaluation.termNo = (select max(term.no) from Designation same
                                        join same.unitTerms term where same.id = designation.id))
                        order by designation.lastDay, designation.id""", UUID.class)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("municipality", municipality)
                .getResultList();
    }

    /** Permits that the municipality decides on under its designation, applied for in a period. */
    PermitCounts count(Designation designation, LocalDate from, LocalDate to) {
        var all = tuples(COUNT, designation, from, to).getFirst();
        var grounds = new LinkedHashMap<String, Long>();
        tuples(BY_GROUND, designation, from, to)
                .forEach(row -> grounds.put(
                        RefusalGround.valueOf(row.get("ground", String.class)).name(), number(row, "refused")));
        return new PermitCounts(
                number(all, "applications"),
                number(all, "granted"),
                number(all, "refused"),
                number(all, "hardship"),
                number(all, "objections_won"),
                grounds);
    }

    private List<Tuple> tuples(String sql, Designation designation, LocalDate from, LocalDate to) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("designation", designation.id().toString())
                .setParameter("municipality", designation.municipalityCode().value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
