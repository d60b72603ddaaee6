package nl.nplv.shared.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1234.5, 1234.50",
        "500000.00, 500000.00",
        "-0.01, -0.01",
        "9999999999999.99, 9999999999999.99"
    })
    void an_amount_is_written_with_two_decimals(String read, String written) {
        assertThat(Money.of(read)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.005", "1e3", "1,50", "+1", " 1", "NaN", "1.", ".5", "10000000000000", "0x1", "1\n"})
    void what_is_no_exact_amount_is_refused_and_never_rounded(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parts_of_a_cent_are_refused_also_from_decimals() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Money(new BigDecimal("1E+3"))).hasToString("1000.00");
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("1.5")).isEqualTo(Money.of("1.50")).hasSameHashCodeAs(Money.of("1.50"));
    }

    @Test
    void cents_add_up_exactly() {
        var tenCents = Stream.generate(() -> Money.of("0.10")).limit(3);

        assertThat(Money.sum(tenCents)).isEqualTo(Money.of("0.30"));
        assertThat(Money.sum(Stream.of())).isEqualTo(Money.ZERO);
        assertThat(Money.of("1").minus(Money.of("1.01")).isNegative()).isTrue();
        assertThat(Money.of("1").negate().plus(Money.of("1")).isZero()).isTrue();
        assertThat(Money.of("2").min(Money.of("1"))).isEqualTo(Money.of("1"));
    }

    @Test
    void it_travels_as_text() throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(Money.of("1234.5"))).isEqualTo("\"1234.50\"");
        assertThat(json.readValue("\"1234.5\"", Money.class)).isEqualTo(Money.of("1234.50"));
    }
}
