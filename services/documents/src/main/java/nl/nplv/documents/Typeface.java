package nl.nplv.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DejaVu Sans Condensed, embedded in every PDF; no font of the machine is used, so that all make the same file. */
enum Typeface {
    REGULAR("DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL),
    BOLD("DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("DejaVuSansCondensed-Oblique.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("DejaVuSansCondensed-BoldOblique.ttf", 700, FontStyle.ITALIC);

    private static final List<CmapLookup> GLYPHS =
            Arrays.stream(values()).map(Typeface::glyphs).toList();

    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    /** Registers the typeface under the name that the stylesheet uses. */
    static void useIn(PdfRendererBuilder builder) {
        for (var face : values()) {
            builder.useFont(
                    face::stream, "Document", face.weight, face.style, true, EnumSet.of(FSFontUseCase.DOCUMENT));
        }
    }

    /** Whether the character has a glyph in every style. */
    static boolean shows(int character) {
        return GLYPHS.stream().allMatch(glyphs -> glyphs.getGlyphId(character) != 0);
    }

    private CmapLookup glyphs() {
        try (var stream = stream();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file), file);
    }
}
