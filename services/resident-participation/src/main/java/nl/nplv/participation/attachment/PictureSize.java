package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

/** How large a picture may be once it is unpacked, whatever its file says. */
final class PictureSize {
    /** Forty megapixels: more than phones take, less than what stops a computer. */
    private static final long MOST_PIXELS = 40_000_000;

    private PictureSize() {}

    static void mustFit(long width, long height) {
        if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
            throw ATTACHMENT_UNSAFE.because("a picture of " + width + " by " + height + "; at most 40 megapixels");
        }
    }
}
