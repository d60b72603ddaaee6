package nl.nplv.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Draws charts without scripts and resources from elsewhere, with a font that is loaded once. */
final class ChartDrawer extends BatikSVGDrawer {
    private static final OpenHtmlFontResolver FONT = font();

    /** Rules of a document would make Java leave a copy of the font on disk for every PDF. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        fontResolver = FONT;
    }

    private static OpenHtmlFontResolver font() {
        try (var typeface = Typeface.REGULAR.stream()) {
            var file = Files.createTempFile("chart", ".ttf");
            file.toFile().deleteOnExit();
            Files.copy(typeface, file, StandardCopyOption.REPLACE_EXISTING);
            var resolver = new OpenHtmlFontResolver();
            // without a weight no text matches it exactly, and so each derives its own size
            resolver.addFontFile(file.toFile(), "Chart", null, FontStyle.NORMAL);
            return resolver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
