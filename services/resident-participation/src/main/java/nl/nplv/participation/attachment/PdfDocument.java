package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a PDF (ISO 32000), looked through before a library reads them: they end as a PDF, are nothing else too, and unpack to
 * no more than a computer bears. What the document holds is looked at by {@link PdfContent}.
 */
final class PdfDocument {
    private static final Pattern END = Pattern.compile("%%EOF\\s*\\z");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n?|\\n)?");
    private static final String ARCHIVE_END = "PK\u0005\u0006";
    private static final long MOST_UNPACKED = 16_000_000;

    private final byte[] bytes;
    private long unpacked;

    private PdfDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The document without what tells who made it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ATTACHMENT_UNSAFE
     */
    static byte[] clean(byte[] bytes) {
        new PdfDocument(bytes).look();
        return PdfContent.clean(bytes);
    }

    private void look() {
        // one char per byte
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!END.matcher(text).find() || isArchiveToo(text)) {
            throw ATTACHMENT_UNSAFE.because("the document does not end as one, or is something else too");
        }
        var streams = STREAM.matcher(text);
        int data = 0;
        while (streams.find()) {
            int after = text.indexOf("endstream", data);
            StreamHead.mustBeDecent(
                    text.substring(data > 0 && after >= 0 && after < streams.start() ? after : data, streams.start()));
            data = streams.end();
            unpack(data);
        }
    }

    /** An archive is read from its end: its last record may hide in a document. */
    private boolean isArchiveToo(String text) {
        int at = text.lastIndexOf(ARCHIVE_END);
        if (at < 0 || at + 22 > bytes.length) {
            return false;
        }
        int remark = (bytes[at + 20] & 0xFF) | (bytes[at + 21] & 0xFF) << 8;
        return at + 22 + remark == bytes.length;
    }

    /** Unpacks without keeping, when it is packed so. */
    private void unpack(int from) {
        var inflater = new Inflater();
        var buffer = new byte[65_536];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int count;
            while (!inflater.finished() && (count = inflater.inflate(buffer)) > 0) {
                unpacked += count;
                if (unpacked > MOST_UNPACKED) {
                    throw ATTACHMENT_UNSAFE.because("the document unpacks to more than " + MOST_UNPACKED + " bytes");
                }
            }
        } catch (DataFormatException e) {
            // another filter, such as that of a picture: nobody unpacks it here
            return;
        } finally {
            inflater.end();
        }
    }
}
