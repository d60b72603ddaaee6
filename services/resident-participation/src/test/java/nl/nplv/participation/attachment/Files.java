package nl.nplv.participation.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files that residents, or attackers, send. */
final class Files {
    private Files() {}

    static byte[] picture(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, 0xFF8800);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(String objects) {
        return bytes(
                "%PDF-1.4\n1 0 obj << /Type /Catalog " + objects + " >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** A document with an object in a packed stream. */
    static byte[] pdfWithPacked(String object) {
        return joined(
                bytes("%PDF-1.5\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n"),
                packed(bytes(object)),
                bytes("\nendstream endobj\n%%EOF\n"));
    }

    /** The PNG with a further chunk before its end. */
    static byte[] pngWith(byte[] png, String type, byte[] data) {
        int end = png.length - 12;
        return joined(part(png, 0, end), chunk(type, data), part(png, end, png.length));
    }

    /** A PNG of that size whose pixels are these. */
    static byte[] png(int width, int height, byte[] pixels) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", packed(pixels)),
                chunk("IEND", new byte[0]));
    }

    /** The JPEG with a further segment after its start. */
    static byte[] jpegWith(byte[] jpeg, int marker, byte[] data) {
        var head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2));
        return joined(part(jpeg, 0, 2), head.array(), data, part(jpeg, 2, jpeg.length));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] chunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(bytes(type));
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(bytes(type))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] packed(byte[] data) {
        var deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
