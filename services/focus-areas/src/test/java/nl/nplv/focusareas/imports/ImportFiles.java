package nl.nplv.focusareas.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.nplv.geo.Crs;
import nl.nplv.shared.persistence.Ids;

/** Files in memory, for tests of what reads them. */
public final class ImportFiles {
    private ImportFiles() {}

    /** A file with this text. */
    public static ImportFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with these bytes. */
    public static ImportFile of(byte[] bytes) {
        return of(bytes, new ImportOptions(2014, false, Crs.CRS84));
    }

    /** A file with these bytes, to be taken in so. */
    public static ImportFile of(byte[] bytes, ImportOptions options) {
        return new ImportFile(Ids.next(), options, new ByteArrayInputStream(bytes), () -> {});
    }
}
