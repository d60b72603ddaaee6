package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A JPEG (ISO/IEC 10918), segment by segment: remarks and metadata such as the place are left out, and nothing follows the end. */
final class JpegPicture {
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int REMARK = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** Says how colours are meant; the picture looks wrong without. */
    private static final int ADOBE = 0xEE;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteBuffer in;
    private boolean sized;

    private JpegPicture(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static byte[] clean(byte[] bytes) {
        return new JpegPicture(bytes).read();
    }

    private byte[] read() {
        in.getShort();
        write(START);
        int marker = nextMarker();
        while (marker != END) {
            segment(marker);
            if (marker == SCAN) {
                copyScan();
            }
            marker = nextMarker();
        }
        write(END);
        if (in.hasRemaining() || !sized) {
            throw ATTACHMENT_UNSAFE.because("something follows the picture, or it is not whole");
        }
        return kept.toByteArray();
    }

    private int nextMarker() {
        if ((in.get() & 0xFF) != MARKER) {
            throw ATTACHMENT_UNSAFE.because("the parts of the picture do not follow each other");
        }
        int marker = in.get() & 0xFF;
        while (marker == MARKER) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private void segment(int marker) {
        int length = in.getShort() & 0xFFFF;
        if (length < 2) {
            throw ATTACHMENT_UNSAFE.because("a part of the picture without length");
        }
        var data = new byte[length - 2];
        in.get(data);
        if (isFrame(marker)) {
            var frame = ByteBuffer.wrap(data);
            frame.get();
            long height = frame.getShort() & 0xFFFF;
            PictureSize.mustFit(frame.getShort() & 0xFFFF, height);
            sized = true;
        }
        if (isPicture(marker)) {
            write(marker);
            kept.write(length >> 8);
            kept.write(length & 0xFF);
            kept.writeBytes(data);
        }
    }

    /** SOF0 to SOF15, apart from the three numbers in between that mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isPicture(int marker) {
        var application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker != REMARK && (!application || marker == FIRST_APPLICATION || marker == ADOBE);
    }

    /** The compressed picture, up to the next marker that is no part of it. */
    private void copyScan() {
        while (true) {
            int value = in.get() & 0xFF;
            if (value == MARKER) {
                int next = in.get() & 0xFF;
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 2);
                    return;
                }
                kept.write(MARKER);
                value = next;
            }
            kept.write(value);
        }
    }

    private void write(int marker) {
        kept.write(MARKER);
        kept.write(marker);
    }
}
