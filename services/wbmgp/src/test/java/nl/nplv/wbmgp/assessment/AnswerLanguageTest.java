package nl.nplv.wbmgp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.verdict.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerLanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"nl, NL", "en, EN", "en-GB, EN", "nl-BE, NL", "fr en, EN", "fr, NL", "'', NL", "*, NL", "en nl, EN"})
    void the_first_language_that_is_known_is_used_else_dutch(String accepted, Language language) {
        assertThat(AnswerLanguage.of(locales(accepted))).isEqualTo(language);
    }

    private static List<Locale> locales(String accepted) {
        return Stream.of(accepted.split(" ", -1)).map(Locale::forLanguageTag).toList();
    }
}
