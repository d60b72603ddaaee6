package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;

/**
 * An item of a list that the act closes: a conduct of art. 10a or an income of art. 8. Lists are dated data, so a code is text
 * and is looked up in the list of its day.
 *
 * @param letter of the item in the act
 * @param nl what it is, in plain Dutch
 * @param en what it is, in English
 */
public record Listed(String code, String letter, String nl, String en, String article, Validity validity) {
    private static final List<Listed> CONDUCTS = read("conducts");
    private static final List<Listed> INCOMES = read("incomes");

    /** Conducts that police research may look at on a day (W 10a(2)). */
    public static List<Listed> conducts(LocalDate day) {
        return on(CONDUCTS, day);
    }

    /** Incomes that qualify on a day (W 8(1)). */
    public static List<Listed> incomes(LocalDate day) {
        return on(INCOMES, day);
    }

    public static Optional<Listed> conduct(String code, LocalDate day) {
        return find(conducts(day), code);
    }

    public static Optional<Listed> income(String code, LocalDate day) {
        return find(incomes(day), code);
    }

    private static List<Listed> on(List<Listed> list, LocalDate day) {
        return list.stream().filter(item -> item.validity.holdsOn(day)).toList();
    }

    private static Optional<Listed> find(List<Listed> list, String code) {
        return list.stream().filter(item -> item.code.equals(code)).findFirst();
    }

    private static List<Listed> read(String table) {
        return Table.read(table).stream().map(Listed::of).toList();
    }

    private static Listed of(Row row) {
        return new Listed(
                row.text("code"),
                row.text("letter"),
                row.text("nl"),
                row.text("en"),
                row.text("article"),
                row.validity());
    }
}
