package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.INSUFFICIENT_FUNDS;

import java.util.Collection;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands on the accounts of a fund. Follows from its entries alone, in whatever order they were possible.
 *
 * @param contributed what was put in, as a debt: never positive
 * @param available free to grant
 * @param reserved promised, not paid
 * @param granted paid to initiatives
 */
@Schema(name = "FundBook", description = "What stands on the accounts of a fund; together always zero.")
public record Book(
        @Schema(description = "What was put in, as a debt: never positive.")
        Money contributed,

        @Schema(description = "Free to grant.") Money available,
        @Schema(description = "Promised, not paid.") Money reserved,
        @Schema(description = "Paid to initiatives.") Money granted) {

    /** Of a fund that nobody put anything in. */
    static final Book EMPTY = new Book(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** The book that follows from these entries. */
    static Book of(Collection<Entry> entries) {
        return entries.stream().reduce(EMPTY, Book::with, (one, other) -> other);
    }

    /**
     * The book after one more entry.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INSUFFICIENT_FUNDS when an account other than the debt would fall below zero
     */
    Book with(Entry entry) {
        var left = on(entry.from()).minus(entry.amount());
        if (left.isNegative() && !entry.from().mayOwe()) {
            throw INSUFFICIENT_FUNDS.at(
                    "/amount", "was " + entry.amount() + "; " + entry.from() + " is " + on(entry.from()));
        }
        return set(entry.from(), left)
                .set(entry.to(), on(entry.to()).plus(entry.amount()))
                .checked(entry);
    }

    private Book checked(Entry entry) {
        if (contributed.isPositive()) {
            throw INSUFFICIENT_FUNDS.at("/amount", "was " + entry.amount() + "; more than was ever put in");
        }
        return this;
    }

    /** What is in the fund: free or promised. */
    Money balance() {
        return available.plus(reserved);
    }

    Money on(Account account) {
        return switch (account) {
            case CONTRIBUTED -> contributed;
            case AVAILABLE -> available;
            case RESERVED -> reserved;
            case GRANTED -> granted;
        };
    }

    private Book set(Account account, Money amount) {
        return switch (account) {
            case CONTRIBUTED -> new Book(amount, available, reserved, granted);
            case AVAILABLE -> new Book(contributed, amount, reserved, granted);
            case RESERVED -> new Book(contributed, available, amount, granted);
            case GRANTED -> new Book(contributed, available, reserved, amount);
        };
    }
}
