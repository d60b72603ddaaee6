package nl.nplv.wbmgp.evaluation;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.wbmgp.evaluation.EvaluationEvent.NationalEvaluationDrafted;
import nl.nplv.wbmgp.evaluation.EvaluationEvent.NationalEvaluationSent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The minister's report to parliament on effectiveness and effects in practice, every five years (Wbmgp art. 17). The platform
 * tells where measures held; it claims no effect of them.
 */
@Entity
public class NationalEvaluation extends Aggregate {
    private int year;
    private String bureau;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasuresInYear> measures;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Comparison comparison;

    private @Nullable LocalDate sentOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NationalEvaluation() {}

    NationalEvaluation(int year, String bureau, List<MeasuresInYear> measures, @Nullable Comparison comparison) {
        this.year = year;
        this.bureau = bureau;
        this.measures = measures;
        this.comparison = comparison;
    }

    /** Compiles it. */
    NationalEvaluationDrafted draft(Actor by) {
        // the role was checked at the endpoint; there is one coordinating ministry
        return new NationalEvaluationDrafted(id(), year);
    }

    /** The minister sends it. */
    NationalEvaluationSent send(Actor by, LocalDate today) {
        if (sentOn != null) {
            throw ILLEGAL_TRANSITION.at("/sentOn", "sent on " + sentOn);
        }
        sentOn = today;
        return new NationalEvaluationSent(id(), year, bureau, today);
    }

    int year() {
        return year;
    }

    String bureau() {
        return bureau;
    }

    List<MeasuresInYear> measures() {
        return measures;
    }

    @Nullable Comparison comparison() {
        return comparison;
    }

    @Nullable LocalDate sentOn() {
        return sentOn;
    }
}
