package nl.nplv.focusareas.imports;

import static nl.nplv.shared.problem.CommonProblem.MALFORMED_BODY;
import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that arrived whole, on disk until it is closed: a client that sends slowly holds no connection to the database. */
final class SpooledFile implements Closeable {
    private static final int PIECE_BYTES = 64 * 1024;

    private final FileChannel spool;
    private final Received received;

    private SpooledFile(FileChannel spool, Received received) {
        this.spool = spool;
        this.received = received;
    }

    /**
     * Reads a file to its end.
     *
     * @param largest how many bytes it may have
     * @throws nl.nplv.shared.problem.RuleViolation PAYLOAD_TOO_LARGE, or MALFORMED_BODY when it is empty or breaks off
     */
    static SpooledFile receive(InputStream file, long largest) {
        var spool = nameless();
        try {
            return new SpooledFile(spool, fill(spool, file, largest));
        } catch (RuntimeException | Error e) {
            close(spool);
            throw e;
        }
    }

    /** Its size and hash. */
    Received received() {
        return received;
    }

    /** The file from its start. */
    InputStream content() {
        try {
            return Channels.newInputStream(spool.position(0));
        } catch (IOException e) {
            throw onDisk(e);
        }
    }

    @Override
    public void close() {
        close(spool);
    }

    /** What has no name is gone with the process, however that ends. */
    private static FileChannel nameless() {
        try {
            var path = Files.createTempFile("nplv-import", null);
            var spool = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(path);
            return spool;
        } catch (IOException e) {
            throw onDisk(e);
        }
    }

    private static Received fill(FileChannel spool, InputStream file, long largest) {
        var digest = sha256();
        long bytes = 0;
        for (var piece = piece(file); piece.length > 0; piece = piece(file)) {
            bytes += piece.length;
            if (bytes > largest) {
                throw PAYLOAD_TOO_LARGE.because("at most " + largest + " bytes");
            }
            digest.update(piece);
            write(spool, piece);
        }
        if (bytes == 0) {
            throw MALFORMED_BODY.because("the file is empty");
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static byte[] piece(InputStream file) {
        try {
            return file.readNBytes(PIECE_BYTES);
        } catch (IOException e) {
            throw MALFORMED_BODY.because("the file did not arrive whole");
        }
    }

    private static void write(FileChannel spool, byte[] piece) {
        try {
            var left = ByteBuffer.wrap(piece);
            while (left.hasRemaining()) {
                spool.write(left);
            }
        } catch (IOException e) {
            throw onDisk(e);
        }
    }

    private static void close(FileChannel spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw onDisk(e);
        }
    }

    private static UncheckedIOException onDisk(IOException fault) {
        return new UncheckedIOException("an upload cannot be kept on disk", fault);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
