package nl.nplv.documents;

import static nl.nplv.documents.DocumentFixtures.aReport;
import static nl.nplv.documents.DocumentFixtures.saying;
import static nl.nplv.documents.DocumentFixtures.withBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final byte[] REPORT = aReport().pdf();

    @Test
    void a_report_with_every_kind_of_content_conforms_to_pdf_ua_1() throws Exception {
        assertThat(UniversalAccess.faultsOf(REPORT)).isEmpty();
    }

    @Test
    void a_file_without_tags_is_seen_to_break_pdf_ua_1() throws Exception {
        try (var pdf = Loader.loadPDF(REPORT)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);

            assertThat(UniversalAccess.faultsOf(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void the_file_says_its_language_title_subject_and_day() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            var catalog = pdf.getDocumentCatalog();
            var information = pdf.getDocumentInformation();

            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(information.getTitle()).isEqualTo("Progress report Dordrecht-West 2026");
            assertThat(information.getSubject()).startsWith("What the alliance of Dordrecht-West did");
            assertThat(information.getProducer()).isEqualTo("NPLV");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Progress report Dordrecht-West 2026");
        }
    }

    @Test
    void headings_lists_tables_and_figures_are_tagged_in_the_order_of_the_text() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            var tags =
                    tags(pdf).stream().map(PDStructureElement::getStructureType).toList();

            assertThat(tags)
                    .containsSubsequence(
                            "H1", "P", "H2", "L", "LI", "Lbl", "LBody", "Link", "Figure", "Table", "Caption")
                    .containsSubsequence("Table", "THead", "TR", "TH", "TBody", "TR", "TH", "TD", "H2", "Figure", "H3");
        }
    }

    @Test
    void headers_have_a_scope_and_figures_a_text() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            var tags = tags(pdf);

            assertThat(tags.stream().filter(tag -> tag.getStructureType().equals("TH")))
                    .extracting(PdfTest::scope)
                    .containsOnly("Column", "Row")
                    .contains("Column", "Row");
            assertThat(tags.stream().filter(tag -> tag.getStructureType().equals("Figure")))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            "Homes made sustainable. Three neighbourhoods; Crabbehof leads with 412.5.",
                            "Feeling unsafe and debts. Both fall; 2023 was not measured for debts.",
                            "Interventions by date. The energy coach runs longest.");
            assertThat(tags.stream().filter(tag -> tag.getStructureType().equals("P")))
                    .extracting(PDStructureElement::getLanguage)
                    .contains("nl");
        }
    }

    @Test
    void dutch_text_and_the_euro_sign_can_be_read_back() throws IOException {
        assertThat(textOf(REPORT))
                .contains("Café De Zeeuwse Coöperatie, Ĳsselstraat: één reünie, €\u00A01.250.000,50.")
                .contains("Wielwijk & <Zuidhoven>");
    }

    @Test
    void every_font_is_our_own_and_embedded() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("DejaVuSansCondensed");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, ar-EG", "America/Los_Angeles, th-TH-u-ca-buddhist-nu-thai", "UTC, nl-NL"})
    void the_same_text_gives_the_same_bytes_in_every_time_zone_and_language(String zone, String language) {
        var zoneBefore = TimeZone.getDefault();
        var languageBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(aReport().pdf()).isEqualTo(REPORT);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }

    @Test
    void another_text_gives_other_bytes() {
        assertThat(saying("granted").pdf()).isNotEqualTo(saying("refused").pdf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <script>alert(1)</script>",
                "<img src=\"https://attacker.example/x\"/> | <img src=\"https://attacker.example/x\"/>",
                "see https://attacker.example/x | see https://attacker.example/x",
                "paid \u202Etnarg\u202C | paid [right-to-left override]tnarg[pop directional formatting]",
                "thanks \uD83D\uDE80 | thanks [rocket]",
                "\uD83D\uDC68\u200D\uD83D\uDC69 | [man][woman]",
                "half \uD83D pair and null \u0000 here | half \uFFFD pair and null \uFFFD here",
                "{config:secret} #{1+1} ${x} | {config:secret} #{1+1} ${x}"
            })
    void hostile_text_stands_there_as_text(String text, String shown) throws Exception {
        var pdf = saying(text).pdf();

        assertThat(textOf(pdf)).contains(shown);
        assertThat(UniversalAccess.faultsOf(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt='x' src='https://attacker.example/x.png'/>",
                "<img alt='x' src='file:///etc/passwd'/>",
                "<img alt='x' src='x.png'/>",
                "<link rel='stylesheet' href='https://attacker.example/x.css'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><title>x</title>"
                        + "<image href='https://attacker.example/x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><title>x</title>"
                        + "<use xlink:href='https://attacker.example/x#y'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>x</title>"
                        + "<rect width='9' height='9' fill='url(https://attacker.example/x#y)'/></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:image href='https://attacker.example/x'/></s:svg>",
                "<object data='https://attacker.example/x'/>"
            })
    void what_would_be_fetched_is_refused(String body) {
        assertThatThrownBy(() -> withBody("<h1>x</h1><p>x</p>" + body).pdf()).isInstanceOf(UnfitDocument.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://attacker.example/x.css);",
                "p { background-image: url(https://attacker.example/x.png) }",
                "p { background-image: url(classpath:application.properties) }",
                "@font-face { font-family: x; src: url(file:///etc/passwd) } p { font-family: x }"
            })
    void a_style_that_would_fetch_is_refused(String css) {
        var xhtml = withBody("<h1>x</h1><p>x</p>").html().replaceFirst("<style>", "<style>" + css);

        assertThatThrownBy(() -> Pdf.of(xhtml))
                .isInstanceOf(UnfitDocument.class)
                .hasStackTraceContaining("loads nothing from elsewhere");
    }

    @Test
    void many_threads_make_the_same_file() {
        assertThat(IntStream.range(0, 8).parallel().mapToObj(thread -> aReport().pdf()))
                .hasSize(8)
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(REPORT));
    }

    @Test
    void nothing_stays_on_disk() throws IOException {
        var before = temporaryFonts();

        assertThat(aReport().pdf()).isNotEmpty();

        assertThat(temporaryFonts()).isEqualTo(before);
    }

    @Test
    void a_link_says_where_it_leads() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            assertThat(pdf.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Wbmgp, text of the act");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>x</h1><p>open | not well-formed",
                "<h1>x</h1><p>a & b</p> | not well-formed",
                "<h1>x</h1><p>a&nbsp;b</p> | not well-formed",
                "<p>x</p> | a document has an h1",
                "<h1>x</h1><h3>y</h3> | h3 skips a level of headings",
                "<h1>x</h1><h1>y</h1> | a document has one h1",
                "<h1>x</h1><table><tr><th>y</th></tr></table> | a th has scope col or row",
                "<h1>x</h1><img src='data:image/png;base64,AA'/> | an img has no alt",
                "<h1>x</h1><svg xmlns='http://www.w3.org/2000/svg'/> | an svg has no title",
                "<h1>x</h1><p style='color:red'>y</p> | a document has no attribute style",
                "<h1>x</h1><p onclick='y()'>y</p> | a document has no attribute onclick",
                "<h1>x</h1><style>p { color: red }</style> | a body has no style",
                "<h1>x</h1><a href='javascript:y()'>y</a> | a link is https",
                "<h1>x</h1><a href='https://example.org'> </a> | an a has no text",
                "<h1>x</h1><script>y</script> | a document has no script"
            })
    void a_body_that_is_malformed_or_not_accessible_is_refused_with_the_reason(String body, String reason) {
        assertThatThrownBy(() -> withBody(body).pdf())
                .isInstanceOf(UnfitDocument.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang=\"en\" | '' | html has no lang",
                "<title>Progress report Dordrecht-West 2026</title> | '' | a document has a title",
                "name=\"date\" | name=\"day\" | a document has a meta date",
                "2026-03-01 | tomorrow | the meta date is a day",
                "name=\"description\" | name=\"about\" | a document has a meta description",
                "<!DOCTYPE html> | <!DOCTYPE html SYSTEM 'file:///etc/passwd'> | without more",
                "<!DOCTYPE html> | <!DOCTYPE html [<!ENTITY x 'y'>]> | without more"
            })
    void a_document_without_what_everybody_needs_is_refused_with_the_reason(String part, String other, String reason) {
        var xhtml = aReport().html();
        assertThat(xhtml).contains(part);

        assertThatThrownBy(() -> Pdf.of(xhtml.replace(part, other)))
                .isInstanceOf(UnfitDocument.class)
                .hasMessageContaining(reason);
    }

    @Test
    void an_entity_never_reads_a_file() {
        var xhtml = withBody("<h1>x</h1><p>&x;</p>")
                .html()
                .replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>");

        assertThatThrownBy(() -> Pdf.of(xhtml)).isInstanceOf(UnfitDocument.class);
    }

    @Test
    void a_document_of_another_day_says_so() throws IOException {
        var report = aReport();
        var later = new Document(
                report.language(), report.title(), report.description(), LocalDate.of(2026, 7, 1), report.body());

        try (var pdf = Loader.loadPDF(later.pdf())) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-07-01T00:00:00Z"));
        }
    }

    /** Copies that Java makes of fonts it reads from a stream. */
    private static long temporaryFonts() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("+~JF"))
                    .count();
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("[ \\n]+", " ");
        }
    }

    private static List<PDStructureElement> tags(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), below(kid)));
    }

    private static String scope(PDStructureElement header) {
        return header.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
