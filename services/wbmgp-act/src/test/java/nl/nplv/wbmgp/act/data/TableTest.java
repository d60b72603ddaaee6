package nl.nplv.wbmgp.act.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.term.TermUnit;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String CONTENT = """
        # a remark
        name; value; from; to; words

        B; 2.50; 2017-01-01; ; one two
        A; 1; 2015-01-01; 2016-12-31;
        """;

    private final List<Row> rows = Table.rows("numbers", CONTENT);

    @Test
    void a_table_is_read_by_the_names_of_its_columns() {
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text("name")).isEqualTo("B");
        assertThat(rows.getFirst().amount("value")).isEqualTo(new BigDecimal("2.50"));
        assertThat(rows.getFirst().words("words")).containsExactly("one", "two");
        assertThat(rows.getLast().number("value")).isEqualTo(1);
        assertThat(rows.getLast().words("words")).isEmpty();
        assertThat(rows.getLast().date("to")).isEqualTo("2016-12-31");
    }

    @Test
    void an_empty_cell_is_seen_and_refused_where_it_must_be_filled() {
        assertThat(rows.getFirst().has("to")).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.getFirst().text("to"))
                .withMessageContaining("numbers: to is empty");
    }

    @Test
    void a_column_that_is_not_there_is_a_defect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.getFirst().has("none"))
                .withMessage("numbers has no column none");
    }

    @Test
    void a_line_that_does_not_fit_is_a_defect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows("numbers", "a;b\n1;2;3"))
                .withMessageContaining("does not fit");
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("nothing"))
                .withMessageContaining("nothing.csv is missing");
    }

    @Test
    void a_constant_is_read_by_its_name() {
        assertThat(Table.rows("units", "unit\nWEEKS").getFirst().constant("unit", TermUnit.class))
                .isEqualTo(TermUnit.WEEKS);
    }

    @Test
    void a_history_gives_the_value_of_a_day_and_its_borders() {
        var history = History.of(rows, row -> row.text("name"));

        assertThat(history.entries()).extracting(History.Entry::value).containsExactly("A", "B");
        assertThat(history.on(LocalDate.parse("2014-12-31"))).isEmpty();
        assertThat(history.on(LocalDate.parse("2015-01-01"))).contains("A");
        assertThat(history.on(LocalDate.parse("2016-12-31"))).contains("A");
        assertThat(history.on(LocalDate.parse("2017-01-01"))).contains("B");
    }

    @Test
    void two_values_on_one_day_are_a_defect() {
        var twice = Table.rows("twice", "from;to\n2015-01-01;2016-12-31\n2016-12-31;");

        assertThatIllegalStateException()
                .isThrownBy(() -> History.of(twice, row -> row))
                .withMessageContaining("two values on one day");
    }

    @Test
    void a_validity_has_at_least_one_day() {
        var day = LocalDate.parse("2015-01-01");

        assertThat(new Validity(day, day).holdsOn(day)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(day, day.minusDays(1)))
                .withMessageContaining("before it begins");
    }
}
