package nl.nplv.participation.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened in a fund within a period.
 *
 * @param from first day
 * @param to last day, included
 * @param opening book before the first day
 * @param entries of the period, the first booked first
 * @param closing book after the last day
 * @param openingBalance what was in the fund before
 * @param closingBalance what was in it after
 */
@Schema(name = "FundStatement", description = "What happened in a fund within a period.")
public record Statement(
        @Schema(description = "First day.", examples = "2023-01-01")
        LocalDate from,

        @Schema(description = "Last day, included.", examples = "2023-12-31")
        LocalDate to,

        @Schema(description = "What was in it before.", examples = "0.00")
        Money openingBalance,

        @Schema(description = "Accounts before.") Book opening,

        @Schema(description = "What happened, the first booked first.")
        List<Entry> entries,

        @Schema(description = "Accounts after.") Book closing,

        @Schema(description = "What was in it after.", examples = "35000.00")
        Money closingBalance) {
    private static final String HEADER = "bookedOn,kind,from,to,amount,organisation,entryId,refId";

    /** The statement of a period from all entries of a fund. */
    static Statement of(List<Entry> all, LocalDate from, LocalDate to) {
        var before = all.stream().filter(entry -> entry.on().isBefore(from)).toList();
        var within = all.stream()
                .filter(entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to))
                .toList();
        var opening = Book.of(before);
        var closing = within.stream().reduce(opening, Book::with, (one, other) -> other);
        return new Statement(from, to, opening.balance(), opening, within, closing, closing.balance());
    }

    /** The entries as CSV; organisations are codes and client names, which need no quotes and begin no formula. */
    String csv() {
        return entries.stream()
                .map(entry -> String.join(
                        ",",
                        entry.on().toString(),
                        entry.kind().name(),
                        entry.from().name(),
                        entry.to().name(),
                        entry.amount().toString(),
                        entry.organisation(),
                        entry.id().toString(),
                        entry.refId() == null ? "" : entry.refId().toString()))
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }
}
