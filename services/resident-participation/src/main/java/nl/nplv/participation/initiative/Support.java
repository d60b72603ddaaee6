package nl.nplv.participation.initiative;

import java.time.LocalDate;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Support for an initiative.
 *
 * @param source who gives it
 * @param organisation organisation that decided
 * @param amount money, when it is money
 * @param on day, Europe/Amsterdam
 */
@Schema(name = "InitiativeSupport", description = "Support for an initiative.")
public record Support(
        @Schema(description = "Who gives it.") SupportSource source,

        @Schema(description = "Organisation that decided.", examples = "GM0917")
        String organisation,

        @Nullable @Schema(description = "Money, when it is money.")
        Money amount,

        @Schema(description = "Day.", examples = "2023-05-01")
        LocalDate on) {}
