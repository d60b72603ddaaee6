package nl.nplv.wbmgp.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A local evaluation as everybody may see it. */
@Schema(name = "LocalEvaluation", description = "Evaluation of one measure by its municipality (Wbmgp art. 5(5)).")
public record LocalEvaluationView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Designation that it is about.")
        UUID designationId,

        @Schema(description = "Term of the designation that it is about.", examples = "1")
        int termNo,

        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Schema(description = "First day of application that is counted.")
        LocalDate dataFrom,

        @Schema(description = "Last day of application that is counted.")
        LocalDate dataTo,

        @Schema(description = "Counts; small ones left out.")
        ShownCounts counts,

        @Schema(description = "What the numbers do not tell.")
        EvaluationTexts texts,

        @Nullable @Schema(description = "Day of adoption by the council.")
        LocalDate adoptedOn,

        @Schema(description = "Where it stands.") EvaluationStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static LocalEvaluationView of(LocalEvaluation evaluation) {
        return new LocalEvaluationView(
                evaluation.id(),
                evaluation.designationId(),
                evaluation.termNo(),
                evaluation.municipalityCode(),
                evaluation.dataFrom(),
                evaluation.dataTo(),
                evaluation.counts(),
                evaluation.texts(),
                evaluation.adoptedOn(),
                evaluation.status(),
                evaluation.version(),
                evaluation.updatedAt());
    }
}
