package nl.nplv.wbmgp.assessment;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.verdict.Language;

/** Language of an answer: the first that the client accepts and the act can be explained in, else Dutch. */
public final class AnswerLanguage {
    private AnswerLanguage() {}

    public static Language of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    static Language of(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .map(AnswerLanguage::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.NL);
    }

    private static Optional<Language> known(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
