package nl.nplv.focusareas.imports;

import java.io.InputStream;
import java.util.UUID;

/**
 * A file to take in.
 *
 * @param importId its import
 * @param options how it is to be taken in
 * @param content its bytes, read from the database piece by piece
 * @param progress told of each row
 */
public record ImportFile(UUID importId, ImportOptions options, InputStream content, Progress progress) {}
