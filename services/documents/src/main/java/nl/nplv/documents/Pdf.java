package nl.nplv.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Tagged PDF by ISO 14289-1 (PDF/UA-1), for A4, from XHTML. */
public final class Pdf {
    private static final String PRODUCER = "NPLV";
    private static final float VERSION = 1.7f;

    static {
        // what the renderer has to say becomes an exception here; a log line could hold a resident's words
        XRLog.setLoggerImpl(new Silence());
    }

    private Pdf() {}

    /**
     * The document as PDF: the same text gives the same bytes on every machine, in every time zone and language.
     *
     * <p>Nothing is fetched. Characters without a glyph in the embedded font (most emoji, Chinese) and bidirectional
     * controls stand there by their Unicode name in brackets. Right-to-left scripts are not reordered.
     *
     * @param xhtml whole XHTML document with language, title, {@code <meta name="description">}, {@code <meta
     *     name="date" content="2026-03-01">} (becomes the creation date), headings without gaps, table headers with
     *     scope and figures with a text
     * @throws UnfitDocument when it is not well-formed, lacks one of these, or names a file or address to load
     */
    public static byte[] of(String xhtml) {
        var source = Xhtml.parse(xhtml);
        try (var renderer = renderer(source);
                var pdf = renderer.createPDFKeepOpen();
                var bytes = new ByteArrayOutputStream()) {
            describeLinks(pdf.getDocumentCatalog().getStructureTreeRoot());
            sign(pdf, source.date(), xhtml);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Xhtml source) {
        var builder = new PdfRendererBuilder();
        Typeface.useIn(builder);
        return builder.withW3cDocument(source.forPaper(), "")
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer(PRODUCER)
                .useSVGDrawer(new ChartDrawer())
                .useUriResolver((base, address) -> address)
                .useExternalResourceAccessControl(
                        (address, type) -> allowed(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> allowed(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(Pdf::mustBeHarmless)
                .buildPdfRenderer();
    }

    private static boolean allowed(String address) {
        if (address.startsWith("data:")) {
            return true;
        }
        throw new UnfitDocument("a document loads nothing from elsewhere: " + address);
    }

    private static void mustBeHarmless(Diagnostic said) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            throw new UnfitDocument(said.getFormattedMessage(), said.getError());
        }
    }

    /** The place to click says what its tag says (ISO 14289-1, 7.18.5); the renderer leaves that out. */
    private static void describeLinks(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                describeLinks(tag);
            }
            if (kid instanceof PDObjectReference place
                    && node instanceof PDStructureElement tag
                    && place.getReferencedObject() instanceof PDAnnotation link) {
                link.setContents(tag.getAlternateDescription());
            }
        }
    }

    private static void sign(PDDocument pdf, LocalDate date, String xhtml) {
        var midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(midnight);
        pdf.setDocumentId(
                ByteBuffer.wrap(Stylesheet.sha256(xhtml.getBytes(UTF_8))).getLong());
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
