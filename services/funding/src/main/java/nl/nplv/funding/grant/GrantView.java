package nl.nplv.funding.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant as everybody may see it. */
@Schema(name = "Grant", description = "Money that a municipality is owed (specifieke uitkering).")
public record GrantView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Line that it was decided on.")
        UUID lineId,

        @Schema(description = "Application.") UUID applicationId,
        @Schema(description = "Scheme.") SchemeCode schemeCode,

        @Schema(description = "Ministry that owns the scheme.")
        Ministry ministry,

        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String focusAreaSlug,

        @Schema(description = "Theme of the scheme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @Schema(description = "What was granted, by year.") List<YearAmount> years,

        @Nullable @Schema(description = "Last year into which money was reserved.", examples = "2024")
        Integer reservedTo,

        @Schema(description = "Where it stands.") GrantStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static GrantView of(Grant grant) {
        return new GrantView(
                grant.id(),
                grant.lineId(),
                grant.applicationId(),
                grant.schemeCode(),
                grant.ministry(),
                grant.municipalityCode(),
                grant.focusAreaSlug(),
                grant.theme(),
                grant.years(),
                grant.reservedTo(),
                grant.status(),
                grant.version(),
                grant.updatedAt());
    }
}
