package nl.nplv.funding.money;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nplv.shared.value.Money;

/** Sums over amounts by year. */
public final class YearAmounts {
    private YearAmounts() {}

    /** All years together. */
    public static Money total(List<YearAmount> years) {
        return Money.sum(years.stream().map(YearAmount::amount));
    }

    /** What is there for one year. */
    public static Money in(List<YearAmount> years, int year) {
        return Money.sum(years.stream().filter(each -> each.year() == year).map(YearAmount::amount));
    }

    /** Every year with its sum, over all that have years. */
    public static <T> Map<Integer, Money> byYear(Stream<T> all, Function<T, List<YearAmount>> years) {
        var sums = new TreeMap<Integer, Money>();
        all.flatMap(each -> years.apply(each).stream())
                .forEach(each -> sums.merge(each.year(), each.amount(), Money::plus));
        return sums;
    }
}
