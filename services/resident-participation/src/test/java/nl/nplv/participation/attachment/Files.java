package nl.nplv.participation.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

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

    /** A document of one page, with these entries in its catalog. */
    static byte[] pdf(String entries) {
        return bytes("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R " + entries + " >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >> endobj\n"
                + "trailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** The same with its objects packed into a stream. */
    static byte[] pdfWithPacked(String entries) {
        try (var document = Loader.loadPDF(pdf(entries));
                var out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with a stream whose head says this. */
    static byte[] pdfWithStream(String head, byte[] data) {
        var document = new String(pdf(""), StandardCharsets.ISO_8859_1);
        return joined(
                bytes(document.replaceAll("(?s)trailer.*", "")),
                bytes("5 0 obj << /Length " + data.length + " " + head + " >> stream\n"),
                data,
                bytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
    }

    /** A document that tells in each place where it can who made it, with a picture that tells where it was taken. */
    static byte[] pdfBy(String author) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentInformation().setCreator(author);
            var xmp = new PDMetadata(document, new ByteArrayInputStream(bytes("<x>" + author + "</x>")));
            document.getDocumentCatalog().setMetadata(xmp);
            page.getCOSObject().setItem("PieceInfo", new COSString(author));
            var remark = new PDAnnotationText();
            remark.setTitlePopup(author);
            remark.setContents("a remark");
            remark.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(remark);
            var picture = jpegWith(picture("JPEG"), 0xE1, bytes("Exif\0\0 " + author + " 52.1 N"));
            var image = JPEGFactory.createFromByteArray(document, picture);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 10, 10);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    static byte[] packed(byte[] data) {
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
