package nl.nplv.participation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "More light, please.\nAnd\tbenches.",
                "<script>alert(1)</script>",
                "'; drop table contribution; --",
                "Graag méér licht; e\u0301 is é",
                "👩🏽‍🔧 🇳🇱 👨‍👩‍👧‍👦",
                "مزيد من الضوء",
                "Więcej światła",
                "Content-Type: text/html\r\n\r\n<b>x</b>"
            })
    void any_writing_is_text_and_markup_is_text_like_any_other(String text) {
        assertThat(PlainTextCheck.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null \u0000 character",
                "bell \u0007",
                "escape \u001b[31m",
                "turned \u202E around",
                "isolated \u2066 text \u2069",
                "separator \u2028",
                "half \uD83D alone",
                "no character \uFFFF",
                "piled e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void what_disguises_or_breaks_text_is_refused(String text) {
        assertThat(PlainTextCheck.isPlain(text)).isFalse();
    }

    @Test
    void the_same_letters_are_found_however_they_were_typed() {
        assertThat(Searchable.of("CAFE\u0301")).isEqualTo(Searchable.of("café"));
    }
}
