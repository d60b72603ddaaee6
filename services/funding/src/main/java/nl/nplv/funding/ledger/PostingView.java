package nl.nplv.funding.ledger;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A posting as everybody may see it. */
@Schema(name = "Posting", description = "One side of a move of money; the two of an entry cancel.")
public record PostingView(
        @Schema(description = "Entry that it is a side of.") UUID entryId,
        @Schema(description = "What moved the money.") EntryKind kind,
        @Schema(description = "Account.") Account account,

        @Schema(description = "Calendar year.", examples = "2023")
        int year,

        @Schema(description = "EUR; negative when the account gets less.")
        Money amount,

        @Schema(description = "Line of the application.") UUID lineId,
        @Schema(description = "Scheme.") SchemeCode schemeCode,
        @Schema(description = "Ministry.") Ministry ministry,
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String areaSlug,

        @Schema(description = "Theme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @Schema(description = "Goal that the theme serves.") CentralGoal goal,
        @Schema(description = "Moment of booking, UTC.") Instant bookedAt,

        @Nullable @Schema(description = "Why, for counter-entries.", examples = "A cost was counted twice.")
        String reason,

        @Nullable @Schema(description = "Entry that it takes back.")
        UUID reverses) {}
