package nl.nplv.funding.application;

import java.util.UUID;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line in the order in which its ministry comes to it. */
@Schema(description = "A line in the order in which its ministry comes to it (FU5).")
public record RankedLine(
        @Schema(description = "Place, from 1.", examples = "1")
        int rank,

        @Schema(description = "Whether its municipality is prioritised by the scheme.")
        boolean prioritised,

        @Schema(description = "Line.") UUID lineId,
        @Schema(description = "Application.") UUID applicationId,

        @Schema(description = "Municipality that applies.") MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String focusAreaSlug,

        @Schema(description = "What is asked in all, EUR.") Money asked,
        @Schema(description = "Where it stands.") LineStatus status) {

    static RankedLine of(int rank, boolean prioritised, ApplicationLine line) {
        return new RankedLine(
                rank,
                prioritised,
                line.id(),
                line.applicationId(),
                line.municipalityCode(),
                line.focusAreaSlug(),
                YearAmounts.total(line.years()),
                line.status());
    }
}
