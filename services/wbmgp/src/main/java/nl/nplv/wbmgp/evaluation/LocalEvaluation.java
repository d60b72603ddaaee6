package nl.nplv.wbmgp.evaluation;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.wbmgp.evaluation.EvaluationProblem.EVALUATION_INCOMPLETE;
import static nl.nplv.wbmgp.evaluation.EvaluationProblem.EVALUATION_PERIOD;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.designation.AdoptedEvaluations.EvaluatedTerm;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.evaluation.EvaluationEvent.LocalEvaluationAdopted;
import nl.nplv.wbmgp.evaluation.EvaluationEvent.LocalEvaluationDrafted;
import nl.nplv.wbmgp.evaluation.EvaluationEvent.LocalEvaluationRevised;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Evaluation of one measure by its municipality (lokale evaluatie); an extension rests on it (WB2, Wbmgp art. 5(5)). */
@Entity
public class LocalEvaluation extends Aggregate {
    private UUID designationId;
    private MunicipalityCode municipalityCode;
    private int termNo;
    private LocalDate dataFrom;
    private LocalDate dataTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private PermitCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private EvaluationTexts texts;

    private @Nullable LocalDate adoptedOn;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status = EvaluationStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LocalEvaluation() {}

    /**
     * Of one term: each extension asks for an evaluation of its own (Wbmgp art. 5(5)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation EVALUATION_PERIOD
     */
    LocalEvaluation(
            Designation designation, LocalDate dataFrom, LocalDate dataTo, PermitCounts counts, EvaluationTexts texts) {
        this.designationId = designation.id();
        this.termNo = designation
                .termOf(dataFrom, dataTo)
                .orElseThrow(() ->
                        EVALUATION_PERIOD.at("/dataTo", "from its first day on within one term of the designation"))
                .no();
        this.municipalityCode = designation.municipalityCode();
        this.dataFrom = dataFrom;
        this.dataTo = dataTo;
        this.counts = counts;
        this.texts = texts;
    }

    /** The executive compiles it from the permits of the period. */
    LocalEvaluationDrafted draft(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        if (dataTo.isBefore(dataFrom) || dataTo.isAfter(today)) {
            throw EVALUATION_PERIOD.at("/dataTo", "between " + dataFrom + " and " + today);
        }
        return new LocalEvaluationDrafted(id(), designationId, municipalityCode);
    }

    /** Changes what is written beside the numbers, and counts again. */
    LocalEvaluationRevised revise(EvaluationTexts revised, PermitCounts again, Actor by) {
        by.mustActFor(municipalityCode);
        if (status != EvaluationStatus.DRAFT) {
            throw ILLEGAL_TRANSITION.at("/texts", "only a DRAFT can be revised; this one is " + status);
        }
        texts = revised;
        counts = again;
        return new LocalEvaluationRevised(id(), designationId);
    }

    /**
     * The council adopts it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation EVALUATION_INCOMPLETE or ILLEGAL_TRANSITION
     */
    LocalEvaluationAdopted adopt(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var adopted = status.next(EvaluationStatus.ADOPTED);
        if (!texts.allThere()) {
            throw EVALUATION_INCOMPLETE.at("/texts", "residents' talks, safety data and findings");
        }
        status = adopted;
        adoptedOn = today;
        return new LocalEvaluationAdopted(id(), designationId, municipalityCode, ShownCounts.of(counts));
    }

    /** The term that it is about. */
    EvaluatedTerm evaluated() {
        return new EvaluatedTerm(designationId, termNo);
    }

    int termNo() {
        return termNo;
    }

    UUID designationId() {
        return designationId;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    LocalDate dataFrom() {
        return dataFrom;
    }

    LocalDate dataTo() {
        return dataTo;
    }

    ShownCounts counts() {
        return ShownCounts.of(counts);
    }

    EvaluationTexts texts() {
        return texts;
    }

    @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    EvaluationStatus status() {
        return status;
    }
}
