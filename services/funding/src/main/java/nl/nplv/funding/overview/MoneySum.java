package nl.nplv.funding.overview;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money of all rows that share something.
 *
 * @param of what they share
 */
@Schema(description = "Sums of all rows that share something, EUR.")
public record MoneySum(
        @Schema(description = "What they share: a ministry, scheme, goal, theme or year.", examples = "SZW")
        String of,

        @Schema(description = "In applications that were not withdrawn.")
        Money asked,

        @Schema(description = "Decided, while other lines of the application are not.")
        Money committed,

        @Schema(description = "Owed, cancelled tranches taken off.")
        Money granted,

        @Schema(description = "Confirmed by the finance system.")
        Money paid,

        @Schema(description = "Accounted for.") Money spent,

        @Schema(description = "Kept for the next year, not accounted for yet.")
        Money reserved,

        @Schema(description = "Claimed back.") Money reclaimed) {

    /** One sum for each value that rows share, in its order. */
    static <K extends Comparable<K>> List<MoneySum> by(List<MoneyRow> rows, Function<MoneyRow, K> shared) {
        return rows.stream()
                .collect(Collectors.groupingBy(shared, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> of(group.getKey().toString(), group.getValue()))
                .toList();
    }

    /** The sum of the rows. */
    static MoneySum of(String what, List<MoneyRow> rows) {
        return new MoneySum(
                what,
                sum(rows, MoneyRow::asked),
                sum(rows, MoneyRow::committed),
                sum(rows, MoneyRow::granted),
                sum(rows, MoneyRow::paid),
                sum(rows, MoneyRow::spent),
                sum(rows, MoneyRow::reserved),
                sum(rows, MoneyRow::reclaimed));
    }

    private static Money sum(List<MoneyRow> rows, Function<MoneyRow, Money> figure) {
        return Money.sum(rows.stream().map(figure));
    }
}
