package nl.nplv.wbmgp.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import nl.nplv.shared.value.MunicipalityCode;

/** What happens to evaluations. */
public sealed interface EvaluationEvent extends DomainEvent {
    /** The executive compiled one. */
    record LocalEvaluationDrafted(UUID evaluationId, UUID designationId, MunicipalityCode municipalityCode)
            implements EvaluationEvent {}

    /** A draft was changed. */
    record LocalEvaluationRevised(UUID evaluationId, UUID designationId) implements EvaluationEvent {}

    /** The council adopted one; small numbers are left out. */
    record LocalEvaluationAdopted(
            UUID evaluationId, UUID designationId, MunicipalityCode municipalityCode, ShownCounts counts)
            implements EvaluationEvent {}

    /** The state compiled the evaluation of a year. */
    record NationalEvaluationDrafted(UUID evaluationId, int year) implements EvaluationEvent {}

    /** The minister sent it to parliament. */
    record NationalEvaluationSent(
            UUID evaluationId,
            int year,
            @PublicText("the bureau is tendered in public") String bureau,
            LocalDate sentOn)
            implements EvaluationEvent {}
}
