package nl.nplv.funding.overview;

import java.util.UUID;
import nl.nplv.funding.intervention.KnownIntervention.Step;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention of the area's plan that a line pays for. */
@Schema(description = "An intervention of the area's plan that the money of a line pays for.")
public record FundedIntervention(
        @Schema(description = "Intervention, as in the execution plan.")
        UUID interventionId,

        @Nullable @Schema(description = "Its plan; none while its events are read again.")
        UUID planId,

        @Nullable @Schema(description = "How far it is; none while its events are read again.")
        Step step,

        @Schema(description = "Line that pays for it.") UUID lineId,
        @Schema(description = "Owner of the scheme.") Ministry ministry,
        @Schema(description = "Scheme.") SchemeCode schemeCode,

        @Schema(description = "Theme.", examples = "WORK_POVERTY_DEBT")
        String theme) {}
