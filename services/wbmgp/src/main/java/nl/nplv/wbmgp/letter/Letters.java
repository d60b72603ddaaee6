package nl.nplv.wbmgp.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.nplv.documents.Document;
import org.jboss.resteasy.reactive.RestResponse;

/** What all letters have in common; the same letter is the same bytes each time. */
public final class Letters {
    /** Media type of the page. */
    public static final String HTML = "text/html;charset=UTF-8";

    /** Media type of the file. */
    public static final String PDF = "application/pdf";

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Letters() {}

    /** The page, under the policy that lets it load nothing. */
    public static RestResponse<String> page(Document letter) {
        return RestResponse.ResponseBuilder.ok(letter.html())
                .header("Content-Security-Policy", Document.CONTENT_SECURITY_POLICY)
                .build();
    }

    /** A day as one writes it: {@code 12 juni 2023}. */
    public static String said(LocalDate day) {
        return day.format(DUTCH);
    }

    /** An article as one writes it, from the short form of the verdicts. */
    public static String inFull(String article) {
        return article.replaceFirst("^W (.*)$", "$1 van de Wet bijzondere maatregelen grootstedelijke problematiek")
                .replaceFirst("^H (.*)$", "$1 van de Huisvestingswet 2014");
    }
}
