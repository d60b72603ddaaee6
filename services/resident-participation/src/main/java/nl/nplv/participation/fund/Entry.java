package nl.nplv.participation.fund;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money that moves within a fund: two postings, minus on one account, plus on another. Never changed; a mistake is undone by a
 * counter-posting.
 *
 * @param id id
 * @param kind why
 * @param from account that it leaves
 * @param to account that it reaches
 * @param amount more than nothing
 * @param refId grant that it belongs to, or entry that it corrects
 * @param organisation organisation that did it
 * @param on day, Europe/Amsterdam
 */
@Schema(
        name = "FundEntry",
        description = "Money that moves within a fund; never changed, a mistake is undone by a counter-posting.")
public record Entry(
        @Schema(description = "Id.") UUID id,
        @Schema(description = "Why.") EntryKind kind,
        @Schema(description = "Account that it leaves.") Account from,
        @Schema(description = "Account that it reaches.") Account to,
        @Schema(description = "How much.") Money amount,

        @Nullable @Schema(description = "Grant that it belongs to, or entry that it corrects.")
        UUID refId,

        @Schema(description = "Organisation that did it.", examples = "GM0917")
        String organisation,

        @Schema(description = "Day.", examples = "2023-05-01")
        LocalDate on) {

    static Entry deposit(Money amount, String organisation, LocalDate on) {
        return of(EntryKind.DEPOSIT, Account.CONTRIBUTED, Account.AVAILABLE, amount, null, organisation, on);
    }

    static Entry reservation(Money amount, UUID grantId, String organisation, LocalDate on) {
        return of(EntryKind.RESERVATION, Account.AVAILABLE, Account.RESERVED, amount, grantId, organisation, on);
    }

    static Entry payment(Money amount, UUID grantId, String organisation, LocalDate on) {
        return of(EntryKind.PAYMENT, Account.RESERVED, Account.GRANTED, amount, grantId, organisation, on);
    }

    static Entry release(Money amount, UUID grantId, String organisation, LocalDate on) {
        return of(EntryKind.RELEASE, Account.RESERVED, Account.AVAILABLE, amount, grantId, organisation, on);
    }

    static Entry repayment(Money amount, UUID grantId, String organisation, LocalDate on) {
        return of(EntryKind.REPAYMENT, Account.GRANTED, Account.AVAILABLE, amount, grantId, organisation, on);
    }

    static Entry giveBack(Money amount, String organisation, LocalDate on) {
        return of(EntryKind.RETURN, Account.AVAILABLE, Account.CONTRIBUTED, amount, null, organisation, on);
    }

    /** Its counter-posting. */
    Entry corrected(String by, LocalDate day) {
        return of(EntryKind.CORRECTION, to, from, amount, id, by, day);
    }

    private static Entry of(
            EntryKind kind,
            Account from,
            Account to,
            Money amount,
            @Nullable UUID refId,
            String organisation,
            LocalDate on) {
        return new Entry(Ids.next(), kind, from, to, amount, refId, organisation, on);
    }
}
