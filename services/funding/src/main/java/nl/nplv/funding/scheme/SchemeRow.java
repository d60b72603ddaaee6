package nl.nplv.funding.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** Terms as they stand in a row of the loader's file. */
final class SchemeRow {
    private SchemeRow() {}

    static SchemeTerms terms(Map<String, String> row) {
        var structural = Boolean.parseBoolean(text(row, "structural"));
        return new SchemeTerms(
                text(row, "name"),
                new Ceilings(money(row, "total"), money(row, "per_year"), null),
                number(row, "most_grants"),
                money(row, "fixed_per_year"),
                structural,
                Integer.valueOf(text(row, "first_year")),
                number(row, "last_year"),
                new Audience(
                        Boolean.parseBoolean(text(row, "focus_areas_only")),
                        null,
                        Boolean.parseBoolean(text(row, "coalition")),
                        null),
                themes(text(row, "themes")),
                0,
                number(row, "carry_over_until"),
                Certainty.valueOf(text(row, "certainty")),
                text(row, "source"));
    }

    private static List<Theme> themes(String themes) {
        return Arrays.stream(themes.split(";", -1))
                .map(theme -> theme.split(":", -1))
                .map(parts -> new Theme(parts[0], CentralGoal.valueOf(parts[1])))
                .toList();
    }

    private static @Nullable Money money(Map<String, String> row, String column) {
        var amount = text(row, column);
        return amount.isEmpty() ? null : Money.of(amount);
    }

    private static @Nullable Integer number(Map<String, String> row, String column) {
        var number = text(row, column);
        return number.isEmpty() ? null : Integer.valueOf(number);
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
