package nl.nplv.focusareas.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes of files that wait to be taken in: in the database, in chunks, so that memory stays bounded and nothing is lost. */
@ApplicationScoped
class ImportContent {
    private static final int CHUNK_BYTES = 256 * 1024;

    private final AgroalDataSource database;

    ImportContent(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps a file, in the caller's transaction. */
    void keep(UUID importId, InputStream file) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into data_import_content (import_id, chunk, bytes) values (?, ?, ?)")) {
            var chunk = file.readNBytes(CHUNK_BYTES);
            for (int number = 0; chunk.length > 0; number++) {
                insert.setObject(1, importId);
                insert.setInt(2, number);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                chunk = file.readNBytes(CHUNK_BYTES);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the file cannot be kept", e);
        }
    }

    /** The file again, chunk by chunk. */
    InputStream open(UUID importId, JobProgress progress) {
        return new Chunks(importId, progress);
    }

    /** Forgets a file, in the caller's transaction. */
    void drop(UUID importId) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from data_import_content where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be dropped", e);
        }
    }

    private byte @Nullable [] chunk(UUID importId, int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select bytes from data_import_content where import_id = ? and chunk = ?")) {
                select.setObject(1, importId);
                select.setInt(2, number);
                try (var row = select.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            }
        });
    }

    /** The file as a stream; a chunk counts as read when the next one is asked for. */
    private final class Chunks extends InputStream {
        private final UUID importId;
        private final JobProgress progress;
        private int number;
        private byte @Nullable [] present = {};
        private int position;

        Chunks(UUID importId, JobProgress progress) {
            this.importId = importId;
            this.progress = progress;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            while (present != null && position == present.length) {
                progress.bytes(present.length);
                present = chunk(importId, number++);
                position = 0;
            }
            if (present == null) {
                return -1;
            }
            var copied = Math.min(length, present.length - position);
            System.arraycopy(present, position, into, offset, copied);
            position += copied;
            return copied;
        }
    }
}
