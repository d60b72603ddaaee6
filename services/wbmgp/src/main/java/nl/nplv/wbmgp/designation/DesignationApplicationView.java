package nl.nplv.wbmgp.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as everybody may see it once the council has adopted it. */
@Schema(
        name = "DesignationApplication",
        description = "A council's request to use article 8, 9 or 10 (aanvraag gebiedsaanwijzing).")
public record DesignationApplicationView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Municipality whose council applies.")
        MunicipalityCode municipalityCode,

        @Schema(description = "New or an extension.") ApplicationKind kind,
        @Schema(description = "What is asked for and why.") ApplicationFacts facts,

        @Nullable @Schema(description = "Day on which the council decided to apply.")
        LocalDate councilDecisionOn,

        @Nullable @Schema(description = "Day on which the minister received it.", examples = "2019-10-25")
        LocalDate receivedOn,

        @Nullable @Schema(
                description = "Last day, included, on which a decision can be announced (Wbmgp art. 6(5)).",
                examples = "2019-12-20")
        LocalDate decideBy,

        @Nullable @Schema(description = "Advice of the province, when asked.")
        Advice advice,

        @Nullable @Schema(description = "What became of it.")
        Decision decision,

        @Schema(description = "Where it stands.") ApplicationStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static DesignationApplicationView of(DesignationApplication application) {
        return new DesignationApplicationView(
                application.id(),
                application.municipalityCode(),
                application.kind(),
                application.facts(),
                application.councilDecisionOn(),
                application.receivedOn(),
                application.decideBy(),
                application.advice(),
                application.decision(),
                application.status(),
                application.version(),
                application.updatedAt());
    }
}
