package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_TYPE_UNKNOWN;
import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.nio.BufferUnderflowException;
import java.util.Arrays;

/** Content of an attachment that was looked through; without what does not belong to it, such as where a picture was taken. */
final class Content {
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};

    private final AttachmentKind kind;
    private final byte[] bytes;

    private Content(AttachmentKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /**
     * Looks the bytes through, from the first to the last.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ATTACHMENT_TYPE_UNKNOWN or ATTACHMENT_UNSAFE
     */
    static Content of(byte[] bytes) {
        try {
            if (startsWith(bytes, PNG_START)) {
                return new Content(AttachmentKind.PNG, PngPicture.clean(bytes));
            }
            if (startsWith(bytes, JPEG_START)) {
                return new Content(AttachmentKind.JPEG, JpegPicture.clean(bytes));
            }
            if (startsWith(bytes, PDF_START)) {
                return new Content(AttachmentKind.PDF, PdfDocument.clean(bytes));
            }
        } catch (BufferUnderflowException e) {
            throw ATTACHMENT_UNSAFE.because("the content ends too soon");
        }
        throw ATTACHMENT_TYPE_UNKNOWN.because("send a JPEG or PNG picture, or a PDF document");
    }

    AttachmentKind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
