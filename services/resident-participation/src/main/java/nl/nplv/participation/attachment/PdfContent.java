package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_UNSAFE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.nplv.shared.problem.RuleViolation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF, one by one: what acts by itself is refused; who wrote it, with what, when and where its pictures were taken
 * is left out. It is written anew from what was understood, so nothing that another reader might find is left in it.
 */
final class PdfContent {
    /** Scripts, programs, files within, forms that send. */
    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "AA",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "Encrypt",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound");

    private static final List<COSName> TELLING =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));
    /** Of a remark: its author, and when it was made. */
    private static final List<COSName> REMARKED = List.of(COSName.T, COSName.M, COSName.CREATION_DATE);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();

    private PdfContent() {}

    static byte[] clean(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes);
                var out = new ByteArrayOutputStream()) {
            new PdfContent().walk(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // whatever a broken document does to its reader
            throw unreadable();
        }
    }

    private static RuleViolation unreadable() {
        return ATTACHMENT_UNSAFE.because("the document cannot be read; save it as a plain one");
    }

    private void walk(PDDocument document) throws IOException {
        if (document.isEncrypted() || document.getNumberOfPages() == 0) {
            throw ATTACHMENT_UNSAFE.because("a document that is locked, or without a page");
        }
        var trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        next.push(trailer);
        while (!next.isEmpty()) {
            var object = next.pop();
            if (seen.add(object)) {
                look(object);
            }
        }
    }

    private void look(COSBase object) throws IOException {
        switch (object) {
            case COSObject reference -> follow(reference.getObject());
            case COSStream stream -> {
                dictionary(stream);
                picture(stream);
            }
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array.forEach(this::follow);
            case COSName name -> mustNotAct(name);
            default -> {
                // numbers and text do nothing
            }
        }
    }

    private void dictionary(COSDictionary dictionary) {
        TELLING.forEach(dictionary::removeItem);
        var remark =
                dictionary.containsKey(COSName.RECT) && !COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE));
        if (remark) {
            REMARKED.forEach(dictionary::removeItem);
        }
        mustOpenQuietly(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        for (var entry : dictionary.entrySet()) {
            mustNotAct(entry.getKey());
            follow(entry.getValue());
        }
    }

    /** At first a document may show a place in it, and do nothing else. */
    private static void mustOpenQuietly(@Nullable COSBase action) {
        if (action instanceof COSDictionary dictionary && !"GoTo".equals(dictionary.getNameAsString(COSName.S))) {
            throw acting(COSName.OPEN_ACTION);
        }
    }

    private void follow(@Nullable COSBase object) {
        if (object != null) {
            next.push(object);
        }
    }

    private static void mustNotAct(COSName name) {
        if (ACTING.contains(name.getName())) {
            throw acting(name);
        }
    }

    private static RuleViolation acting(COSName name) {
        return ATTACHMENT_UNSAFE.because(
                "the document holds /" + name.getName() + ", which acts by itself; save it as a plain one");
    }

    /** A picture as it came from a camera says where it was taken. */
    private static void picture(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] cleaned;
        try (var raw = stream.createRawInputStream()) {
            cleaned = JpegPicture.clean(upToItsEnd(raw.readAllBytes()));
        }
        try (var out = stream.createRawOutputStream()) {
            out.write(cleaned);
        }
    }

    /** Scanners fill up what follows the last marker. */
    private static byte[] upToItsEnd(byte[] jpeg) {
        int end = jpeg.length;
        while (end > 2 && ((jpeg[end - 1] & 0xFF) != 0xD9 || (jpeg[end - 2] & 0xFF) != 0xFF)) {
            end--;
        }
        return Arrays.copyOf(jpeg, end);
    }
}
