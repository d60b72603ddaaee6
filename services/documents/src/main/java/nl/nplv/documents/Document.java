package nl.nplv.documents;

import static nl.nplv.documents.Markup.escaped;
import static nl.nplv.documents.Markup.storable;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A text for residents, councils and ministries; its HTML and its PDF say the same.
 *
 * @param language BCP 47 tag of the text, such as {@code en} or {@code nl}
 * @param title title, plain text
 * @param description what the document is, one sentence, plain text
 * @param date day of the document; the PDF carries it, so that the same document always gives the same bytes
 * @param body XHTML of what stands inside {@code main}
 */
public record Document(String language, String title, String description, LocalDate date, String body) {
    /** Value of the header {@code Content-Security-Policy} to send with {@link #html()}: nothing but our own style. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src "
            + Stylesheet.source(Stylesheet.DOCUMENT) + " " + Stylesheet.source(Stylesheet.SCREEN)
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** @throws UnfitDocument no title, no description or no language that exists */
    public Document {
        if (title.isBlank() || description.isBlank()) {
            throw new UnfitDocument("a document needs a title and a description");
        }
        try {
            if (new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                throw new UnfitDocument("a document needs a language");
            }
        } catch (IllformedLocaleException e) {
            throw new UnfitDocument(language + " is no language tag", e);
        }
    }

    /** The whole document as XHTML that is HTML as well; send it as {@code text/html; charset=UTF-8}. */
    public String html() {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="description" content="%3$s"/>
                <meta name="date" content="%4$s"/>
                <title>%2$s</title>
                <style>%5$s</style>
                <style media="screen">%6$s</style>
                </head>
                <body>
                <main>
                %7$s
                </main>
                </body>
                </html>
                """.formatted(
                        language,
                        escaped(title),
                        escaped(description),
                        date,
                        Stylesheet.DOCUMENT,
                        Stylesheet.SCREEN,
                        storable(body));
    }

    /**
     * The document as tagged PDF/UA-1.
     *
     * @throws UnfitDocument the body is not well-formed or not accessible
     */
    public byte[] pdf() {
        return Pdf.of(html());
    }
}
