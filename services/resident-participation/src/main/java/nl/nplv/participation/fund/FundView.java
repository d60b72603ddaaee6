package nl.nplv.participation.fund;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A residents' fund as everybody may see it. */
@Schema(name = "ResidentsFund", description = "Local pot for residents' initiatives (bewonersfonds).")
public record FundView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "Who manages it.", examples = "Stichting Bewonersfonds Heerlen-Noord")
        String manager,

        @Nullable @Schema(description = "Decision of the alliance that it rests on.")
        UUID allianceDecisionId,

        @Schema(description = "What is in it: free or promised.", examples = "35000.00")
        Money balance,

        @Schema(description = "What stands on its accounts.")
        Book book,

        @Schema(description = "Where it stands.") FundStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static FundView of(ResidentsFund fund) {
        return new FundView(
                fund.id(),
                fund.focusAreaId(),
                fund.focusAreaSlug(),
                fund.manager(),
                fund.allianceDecisionId(),
                fund.book().balance(),
                fund.book(),
                fund.status(),
                fund.version(),
                fund.updatedAt());
    }
}
