package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF (ISO 32000), looked through for what acts by itself: scripts, programs, files within, forms that send. */
final class PdfDocument {
    private static final Pattern END = Pattern.compile("%%EOF\\s*\\z");
    private static final Pattern ACTING = Pattern.compile(
            "/(JavaScript|JS|Launch|EmbeddedFiles?|OpenAction|AA|RichMedia|XFA|SubmitForm|ImportData|Encrypt)(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final String ARCHIVE_END = "PK\u0005\u0006";
    private static final long MOST_UNPACKED = 16_000_000;

    private final byte[] bytes;
    private long unpacked;

    private PdfDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    static void mustBeHarmless(byte[] bytes) {
        new PdfDocument(bytes).look();
    }

    private void look() {
        // one char per byte
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!END.matcher(text).find() || isArchiveToo(text)) {
            throw ATTACHMENT_UNSAFE.because("the document does not end as one, or is something else too");
        }
        mustNotAct(text);
        var streams = STREAM.matcher(text);
        while (streams.find()) {
            mustNotAct(unpack(streams.end()));
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

    private static void mustNotAct(String text) {
        var plain = text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        var found = ACTING.matcher(plain);
        if (found.find()) {
            throw ATTACHMENT_UNSAFE.because("the document holds " + found.group() + "; save it as a plain one");
        }
    }

    /** What a packed stream holds; nothing when it is not packed, for then it was looked at already. */
    private String unpack(int from) {
        var inflater = new Inflater();
        var out = new StringBuilder();
        var buffer = new byte[65_536];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int count;
            while (!inflater.finished() && (count = inflater.inflate(buffer)) > 0) {
                unpacked += count;
                if (unpacked > MOST_UNPACKED) {
                    throw ATTACHMENT_UNSAFE.because("the document unpacks to more than " + MOST_UNPACKED + " bytes");
                }
                out.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (DataFormatException e) {
            // another filter, such as that of a picture: nothing in it acts
            return out.toString();
        } finally {
            inflater.end();
        }
        return out.toString();
    }
}
