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
    void a_plain_document_is_taken_as_it_is() {
        var pdf = Files.pdf("/Pages 2 0 R");

        assertThat(Content.of(pdf).kind()).isEqualTo(AttachmentKind.PDF);
        assertThat(Content.of(pdf).bytes()).isEqualTo(pdf);
        assertThat(Content.of(Files.pdfWithPacked("/Type /Page")).kind()).isEqualTo(AttachmentKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction 3 0 R",
                "/AA << >>",
                "/JS (app.alert)",
                "/J#61vaScript 4 0 R",
                "/EmbeddedFile",
                "/Launch",
                "/XFA []",
                "/Encrypt 5 0 R"
            })
    void a_document_that_acts_by_itself_is_refused_in_the_open_or_packed(String object) {
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.pdf(object)));
        assertRefused(ATTACHMENT_UNSAFE, () -> Content.of(Files.pdfWithPacked(object)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
