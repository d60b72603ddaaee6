package nl.nplv.funding.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An effort assessment as everybody may see it. */
@Schema(
        name = "EffortAssessment",
        description = "Whether means of a scheme should go to the areas first (inspanningsverplichting).")
public record EffortAssessmentView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Scheme that was examined.") SchemeCode schemeCode,
        @Schema(description = "Who was heard.") List<ConsultedParty> consulted,
        @Schema(description = "What came of it.") EffortOutcome outcome,

        @Schema(description = "Why.", examples = "The need is highest in the areas.")
        String reasoning,

        @Schema(description = "Day of the assessment.", examples = "2023-05-01")
        LocalDate assessedOn,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static EffortAssessmentView of(EffortAssessment assessment) {
        return new EffortAssessmentView(
                assessment.id(),
                assessment.schemeCode(),
                assessment.consulted(),
                assessment.outcome(),
                assessment.reasoning(),
                assessment.assessedOn(),
                assessment.version(),
                assessment.updatedAt());
    }
}
