package nl.nplv.participation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMAIL | Mail jan.jansen+buurt@example.co.nl please | Mail […] please
            EMAIL | Mail jan @ example.nl please               | Mail […] please
            EMAIL | Mail żaneta@exämple.nl please              | Mail […] please
            PHONE | Call 06-12345678 after six                 | Call […] after six
            PHONE | Call 06 12 34 56 78 after six              | Call […] after six
            PHONE | Call +31 6 1234 5678 after six             | Call […] after six
            PHONE | Call 0031612345678 after six               | Call […] after six
            PHONE | Call 045-5601234 after six                 | Call […] after six
            BSN   | My number is 111222333, really             | My number is […], really
            BSN   | My number is 1112.22.333, really           | My number is […], really
            BSN   | My number is 111-222-333, really           | My number is […], really
            IBAN  | Pay NL91 ABNA 0417 1643 00 to me           | Pay […] to me
            """)
    void what_looks_like_personal_data_is_found_and_masked(Hint hint, String text, String masked) {
        assertThat(Hints.in(text)).containsExactly(hint);
        assertThat(Hints.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222334 does not pass the eleven-test",
                "000000000 is no number",
                "EUR 12.500,00 for 2023 and 2024",
                "from 2023-03-01 to 2023-04-15, 120 people",
                "house 12, floor 3, 6411 AB",
                "a @ b",
                "case 1234567890123"
            })
    void other_numbers_and_signs_are_left_alone(String text) {
        assertThat(Hints.in(text)).isEmpty();
        assertThat(Hints.masked(text)).isEqualTo(text);
    }

    @Test
    void all_that_is_in_one_text_is_found() {
        var text = "Jan, jan@example.nl, 06-12345678, 111222333";

        assertThat(Hints.in(text)).isEqualTo(Set.of(Hint.EMAIL, Hint.PHONE, Hint.BSN));
        assertThat(Hints.masked(text)).isEqualTo("Jan, […], […], […]");
    }
}
