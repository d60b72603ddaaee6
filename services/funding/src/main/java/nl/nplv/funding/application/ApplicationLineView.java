package nl.nplv.funding.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as everybody may see it; questions and answers are not part of it. */
@Schema(
        name = "ApplicationLine",
        description = "What one application asks of one scheme, and what its ministry decided.")
public record ApplicationLineView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Application that it belongs to.")
        UUID applicationId,

        @Schema(description = "Municipality that applies.") MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String focusAreaSlug,

        @Schema(description = "Scheme that is asked.") SchemeCode schemeCode,
        @Schema(description = "Ministry that decides.") Ministry ministry,

        @Schema(description = "Theme of the scheme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @Schema(description = "What is asked, by year.") List<YearAmount> years,

        @Schema(description = "What is done with it.", examples = "Debt counselling near home.")
        String activities,

        @Schema(description = "Partners of a coalition (FU6).")
        List<CoalitionPartner> partners,

        @Schema(description = "Interventions of the area's plan that its money pays for.")
        List<UUID> interventionIds,

        @Schema(description = "Where it stands.") LineStatus status,

        @Schema(description = "Day since which it stands there.")
        LocalDate since,

        @Schema(description = "Day by which the ministry means to decide; a working target, no legal term.")
        LocalDate decideBy,

        @Nullable @Schema(description = "What was decided.") Decision decision,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ApplicationLineView of(ApplicationLine line) {
        return new ApplicationLineView(
                line.id(),
                line.applicationId(),
                line.municipalityCode(),
                line.focusAreaSlug(),
                line.schemeCode(),
                line.ministry(),
                line.theme(),
                line.years(),
                line.activities(),
                line.partners(),
                line.interventionIds(),
                line.status(),
                line.since(),
                line.decideBy(),
                line.decision(),
                line.version(),
                line.updatedAt());
    }
}
