package nl.nplv.wbmgp.act.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of a {@link Table}, read by column name; a column that is not there or empty where it must not is a defect. */
public record Row(String table, Map<String, String> cells) {

    public boolean has(String column) {
        return !cell(column).isEmpty();
    }

    public String text(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            throw new IllegalStateException(table + ": " + column + " is empty in " + cells);
        }
        return text;
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public BigDecimal amount(String column) {
        return new BigDecimal(text(column));
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    /** Words between spaces; none when empty. */
    public List<String> words(String column) {
        return has(column) ? Arrays.asList(cell(column).split(" ", -1)) : List.of();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public Validity validity() {
        return Validity.of(this);
    }

    private String cell(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(table + " has no column " + column);
        }
        return cell;
    }
}
