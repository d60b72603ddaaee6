package nl.nplv.wbmgp.act.verdict;

import java.time.LocalDate;
import java.util.Arrays;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.data.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An article in the version of a day.
 *
 * @param article with its law in front: W 8(1), H 15(7), Awb 6:7
 * @param textFrom first day of the version; none when no version of that day is stored
 */
public record Citation(Law law, String article, @Nullable LocalDate textFrom) {

    /** An article such as {@code W 8(1)} in the text of a day. */
    public static Citation of(String article, LocalDate day) {
        var law = law(article);
        return new Citation(law, article, law.textOn(day).map(Validity::from).orElse(null));
    }

    private static Law law(String article) {
        return Arrays.stream(Law.values())
                .filter(law -> article.startsWith(law.abbreviation() + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(article + " names no law"));
    }
}
