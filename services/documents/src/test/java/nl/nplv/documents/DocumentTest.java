package nl.nplv.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.nplv.documents.DocumentFixtures.aReport;
import static nl.nplv.documents.DocumentFixtures.withBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    @Test
    void the_policy_allows_each_style_of_the_page_by_its_hash_and_nothing_else() throws Exception {
        var styles = STYLE.matcher(aReport().html())
                .results()
                .map(style -> style.group(1))
                .toList();

        assertThat(styles).hasSize(2);
        for (var style : styles) {
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
            assertThat(Document.CONTENT_SECURITY_POLICY)
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(Document.CONTENT_SECURITY_POLICY)
                .matches("default-src 'none'; style-src 'sha256-\\S+' 'sha256-\\S+'; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void the_page_and_the_file_hold_the_same_words() throws Exception {
        var report = withBody("<h1>Decision</h1><p>Granted: €1.000.</p>");

        assertThat(report.html())
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">", "<p>Granted: €1.000.</p>");
        try (var pdf = Loader.loadPDF(report.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Decision", "Granted: €1.000.");
        }
    }

    @Test
    void a_hostile_title_stays_a_title() throws Exception {
        var title = "</title><script>alert(\"1\")</script> & more";
        var report = new Document("nl", title, title, LocalDate.EPOCH, "<h1>x</h1>");

        assertThat(report.html()).doesNotContain("<script");
        try (var pdf = Loader.loadPDF(report.pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "not a language", "en\"><script>"})
    void a_language_that_does_not_exist_is_refused(String language) {
        assertThatThrownBy(() -> new Document(language, "x", "y", LocalDate.EPOCH, ""))
                .isInstanceOf(UnfitDocument.class);
    }

    @ParameterizedTest
    @CsvSource({"' ', y", "x, ''"})
    void a_document_without_title_or_description_is_refused(String title, String description) {
        assertThatThrownBy(() -> new Document("en", title, description, LocalDate.EPOCH, ""))
                .isInstanceOf(UnfitDocument.class);
    }

    @ParameterizedTest
    @CsvSource({
        "#1b1b1b, #ffffff",
        "#1b1b1b, #e8eef5",
        "#154273, #ffffff",
        "#6b6b6b, #ffffff",
        "#a8500a, #ffffff",
        "#1f6b3a, #ffffff",
        "#8b1a6b, #ffffff",
        "#f0f0f0, #14181d",
        "#f0f0f0, #25303b",
        "#a9cdf5, #14181d",
        "#9aa3ad, #14181d",
        "#ffb877, #14181d",
        "#8fd9a8, #14181d",
        "#f2a3d9, #14181d"
    })
    void every_colour_stands_out_from_what_is_behind_it(String colour, String behind) {
        assertThat(Stylesheet.DOCUMENT + Stylesheet.SCREEN + Ink.SERIES).contains(colour, behind);

        assertThat(contrast(luminance(colour), luminance(behind))).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
