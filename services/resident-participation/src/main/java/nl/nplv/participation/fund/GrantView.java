package nl.nplv.participation.fund;

import java.util.UUID;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money from a fund for an initiative.
 *
 * @param id id
 * @param fundId the fund
 * @param initiativeId the initiative
 * @param amount how much
 * @param repaid how much came back
 * @param status where it stands
 */
@Schema(name = "FundGrant", description = "Money from a fund for an initiative.")
public record GrantView(
        @Schema(description = "Id.") UUID id,
        @Schema(description = "The fund.") UUID fundId,
        @Schema(description = "The initiative.") UUID initiativeId,

        @Schema(description = "How much.", examples = "5000.00")
        Money amount,

        @Schema(description = "How much came back.", examples = "0.00")
        Money repaid,

        @Schema(description = "Where it stands.") GrantStatus status) {

    static GrantView of(FundGrant grant) {
        return new GrantView(
                grant.id(), grant.fundId(), grant.initiativeId(), grant.amount(), grant.repaid(), grant.status());
    }
}
