package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_TYPE_UNKNOWN;
import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;
import static nl.nplv.participation.attachment.Files.bytes;
import static nl.nplv.participation.attachment.Files.joined;
import static nl.nplv.participation.attachment.Files.picture;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    private static final String ARCHIVE = "PK\u0003\u0004 an archive PK\u0005\u0006";

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void a_picture_is_known_by_its_content_and_still_shows(AttachmentKind kind) throws IOException {
        var content = Content.of(picture(kind.name()));

        assertThat(content.kind()).isEqualTo(kind);
        var shown = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(content.bytes())));
        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(shown.getHeight()).isEqualTo(30);
    }

    @Test
    void where_a_picture_was_taken_is_left_out() throws IOException {
        var jpeg = Files.jpegWith(picture("JPEG"), 0xE1, bytes("Exif\0\0 52.1 N 5.3 E"));
        var remark = Files.jpegWith(picture("JPEG"), 0xFE, bytes("taken by Jan"));
        var png = Files.pngWith(picture("PNG"), "tEXt", bytes("Author\0Jan"));

        assertThat(text(Content.of(jpeg).bytes())).doesNotContain("Exif", "52.1");
        assertThat(text(Content.of(remark).bytes())).doesNotContain("Jan");
        assertThat(text(Content.of(png).bytes())).doesNotContain("Jan");
        assertThat(ImageIO.read(new ByteArrayInputStream(Content.of(png).bytes())))
                .isNotNull();
    }

    @Test
    void a_picture_that_unpacks_to_more_than_its_size_is_a_bomb() {
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.png(10, 10, new byte[50_000_000])));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.png(100_000, 100_000, new byte[10])));
    }

    @Test
    void what_is_something_else_too_is_refused() {
        for (var format : new String[] {"JPEG", "PNG"}) {
            assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(joined(picture(format), bytes(ARCHIVE))));
            assertRefused(
                    ATTACHMENT_UNSAFE, () -> Content.of(joined(picture(format), bytes("<script>alert(1)</script>"))));
        }
        var archiveAtTheEnd = joined(Files.pdf(""), bytes("PK\u0005\u0006" + "\0".repeat(16) + "\u0006\0%%EOF\n"));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(archiveAtTheEnd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg onload='alert(1)'/>", "GIF89a", "MZ", "PK\u0003\u0004", "<html>", "", "\u0089PNG"})
    void what_is_no_picture_and_no_document_is_refused(String start) {
        assertRefused(ATTACHMENT_TYPE_UNKNOWN, () -> Content.of(bytes(start)));
    }

    @Test
    void a_file_that_was_cut_or_changed_is_refused() {
        for (var format : new String[] {"JPEG", "PNG"}) {
            var whole = picture(format);
            for (int length = 12; length < whole.length; length += 7) {
                var cut = Arrays.copyOf(whole, length);
                assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(cut));
            }
        }
        var changed = picture("PNG");
        changed[40] ^= 1;
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(changed));
    }

    @Test
    void a_plain_document_is_taken_also_with_a_first_view_and_whatever_its_pictures_look_like() throws IOException {
        assertThat(pagesOf(Files.pdf(""))).isEqualTo(1);
        assertThat(pagesOf(Files.pdfWithPacked("/OpenAction [3 0 R /Fit]"))).isEqualTo(1);
        assertThat(pagesOf(Files.pdfWithStream("/Filter [/ASCII85Decode /FlateDecode]", bytes("/JS /AA (("))))
                .isEqualTo(1);
    }

    @Test
    void who_wrote_a_document_and_where_its_pictures_were_taken_is_left_out() throws IOException {
        var sent = Files.pdfBy("Jan de Vries");
        assertThat(text(sent)).contains("Jan de Vries", "Exif");

        var content = Content.of(sent);

        assertThat(content.kind()).isEqualTo(AttachmentKind.PDF);
        assertThat(text(content.bytes()))
                .doesNotContain("Vries", "Exif", "52.1")
                .contains("a remark");
        try (var document = Loader.loadPDF(content.bytes())) {
            var page = document.getPage(0);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            var name = page.getResources().getXObjectNames().iterator().next();
            var picture = (PDImageXObject) page.getResources().getXObject(name);
            assertThat(picture.getImage().getWidth()).isEqualTo(40);
        }
        assertThat(Content.of(content.bytes()).kind()).isEqualTo(AttachmentKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /URI /URI (https://example.org) >>",
                "/OpenAction << /S /JavaScript /JS (app.alert) >>",
                "/AA << >>",
                "/J#61vaScript 4 0 R",
                "/Names << /EmbeddedFiles << >> >>",
                "/A << /S /Launch >>",
                "/AcroForm << /XFA [] >>",
                "/Encrypt 5 0 R"
            })
    void a_document_that_acts_by_itself_is_refused_in_the_open_or_packed(String entries) {
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.pdf(entries)));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.pdfWithPacked(entries)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /N 1 /First 5 /Filter [/ASCIIHexDecode /FlateDecode]",
                "/N 1 /First 5 /F#69lter [/FlateDecode /FlateDecode]",
                "/N 1 /First 5 /Filter /LZWDecode",
                "/N 1 /First 5 /Filter /LZWDecode /X (6 0 obj <<) /Y [",
                "/N 1 /First 5 /Filter /LZWDecode /X (endstream 6 0 obj <<) %(",
                "/W [1 2 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                "/W [1 2 1] /Filter /FlateDecode /DecodeParms 7 0 R"
            })
    void a_document_that_unpacks_to_anything_while_it_is_read_is_refused(String head) {
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.pdfWithStream(head, bytes("x"))));
    }

    @Test
    void a_document_that_is_a_bomb_or_broken_is_refused() {
        var bomb = Files.pdfWithStream("/Filter /FlateDecode", Files.packed(new byte[20_000_000]));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(bomb));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(bytes("%PDF-1.4\n" + "[".repeat(100_000) + "\n%%EOF\n")));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(bytes("%PDF-1.4\nnothing\n%%EOF\n")));
    }

    private static int pagesOf(byte[] sent) throws IOException {
        try (var document = Loader.loadPDF(Content.of(sent).bytes())) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
