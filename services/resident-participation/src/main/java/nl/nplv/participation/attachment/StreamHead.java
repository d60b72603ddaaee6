package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF says of a stream before it begins. A reader unpacks two kinds at once, packed objects and the table of objects: they
 * may be packed once, in rows of a decent length, all said in their own place, so that they cannot fill the memory.
 */
final class StreamHead {
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern BEGIN = Pattern.compile("\\bobj\\b");
    private static final Pattern READ_AT_ONCE = Pattern.compile("/(?:ObjStm|XRef|First|W)(?![A-Za-z0-9])");
    private static final Pattern UNDECENT = Pattern.compile(
            "/Filter(?![A-Za-z0-9])(?!\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*\\])\\s*(?:[/>]|$))"
                    + "|/(?:DecodeParms|DP)\\s*\\[?\\s*\\d|/(?:Columns|Colors|BitsPerComponent)\\s+(?:\\d{5,}|\\d+\\s+\\d)");

    private StreamHead() {}

    /**
     * Refuses a stream that could unpack to anything.
     *
     * @param before text from the stream before up to this one
     * @throws nl.nplv.shared.problem.RuleViolation ATTACHMENT_UNSAFE
     */
    static void mustBeDecent(String before) {
        var plain = withoutStringsAndRemarks(before);
        var begin = BEGIN.matcher(plain);
        int own = 0;
        while (begin.find()) {
            own = begin.end();
        }
        var head = ESCAPED.matcher(plain.substring(own))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        if (READ_AT_ONCE.matcher(head).find() && UNDECENT.matcher(head).find()) {
            throw ATTACHMENT_UNSAFE.because(
                    "the document is packed in a way that nobody needs; save it as a plain one");
        }
    }

    /** Either could pretend that another object begins. */
    private static String withoutStringsAndRemarks(String text) {
        var rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && depth > 0) {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == '%' && depth == 0) {
                while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
                rest.append(' ');
            } else if (depth == 0) {
                rest.append(c);
            }
        }
        if (depth > 0) {
            throw ATTACHMENT_UNSAFE.because("the document holds a text without an end");
        }
        return rest.toString();
    }
}
