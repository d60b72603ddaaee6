package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG (ISO/IEC 15948), chunk by chunk: only those that make the picture are kept, and nothing follows the last. */
final class PngPicture {
    private static final int SIGNATURE_BYTES = 8;
    private static final int HEADER_BYTES = 13;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND");
    /** Filter bytes of interlaced rows, which come in seven passes. */
    private static final int EXTRA_PER_ROW = 8;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Inflater pixels = new Inflater();
    private long mostPixelBytes;
    private long pixelBytes;

    private PngPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] clean(byte[] bytes) {
        var picture = new PngPicture(bytes);
        try {
            return picture.read(ByteBuffer.wrap(bytes));
        } finally {
            picture.pixels.end();
        }
    }

    private byte[] read(ByteBuffer in) {
        var signature = new byte[SIGNATURE_BYTES];
        in.get(signature);
        kept.writeBytes(signature);
        var first = true;
        while (true) {
            var type = chunk(in, first);
            first = false;
            if (type.equals("IEND")) {
                break;
            }
        }
        if (in.hasRemaining() || !pixels.finished()) {
            throw ATTACHMENT_UNSAFE.because("something follows the picture, or it is not whole");
        }
        return kept.toByteArray();
    }

    private String chunk(ByteBuffer in, boolean first) {
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw ATTACHMENT_UNSAFE.because("a part of the picture is longer than the file");
        }
        var type = new byte[4];
        in.get(type);
        var data = new byte[length];
        in.get(data);
        mustMatch(type, data, in.getInt());
        var name = new String(type, StandardCharsets.ISO_8859_1);
        if (first != name.equals("IHDR")) {
            throw ATTACHMENT_UNSAFE.because("a picture begins with its header");
        }
        look(name, data);
        if (KEPT.contains(name)) {
            kept.write(bytes, start, in.position() - start);
        }
        return name;
    }

    private void look(String name, byte[] data) {
        if (name.equals("IHDR")) {
            header(data);
        } else if (name.equals("IDAT")) {
            unpack(data);
        }
    }

    private void header(byte[] data) {
        if (data.length != HEADER_BYTES) {
            throw ATTACHMENT_UNSAFE.because("a header of " + data.length + " bytes");
        }
        var header = ByteBuffer.wrap(data);
        long width = header.getInt();
        long height = header.getInt();
        PictureSize.mustFit(width, height);
        long bitsPerPixel = (long) header.get() * channels(header.get());
        mostPixelBytes = height * ((width * bitsPerPixel + 7) / 8 + EXTRA_PER_ROW);
    }

    private static int channels(byte colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw ATTACHMENT_UNSAFE.because("no colour type " + colourType);
        };
    }

    /** Unpacks without keeping: what grows beyond its own size is a bomb. */
    private void unpack(byte[] data) {
        var buffer = new byte[65_536];
        pixels.setInput(data);
        try {
            while (!pixels.needsInput() && !pixels.finished()) {
                pixelBytes += pixels.inflate(buffer);
                if (pixelBytes > mostPixelBytes || pixels.needsDictionary()) {
                    throw ATTACHMENT_UNSAFE.because("the picture unpacks to more than its size");
                }
            }
        } catch (DataFormatException e) {
            throw ATTACHMENT_UNSAFE.because("the picture cannot be unpacked");
        }
    }

    private static void mustMatch(byte[] type, byte[] data, int expected) {
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        if ((int) sum.getValue() != expected) {
            throw ATTACHMENT_UNSAFE.because("a part of the picture is damaged");
        }
    }
}
