package nl.nplv.focusareas.imports;

import nl.nplv.geo.Crs;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken in; the same content under other options is another import.
 *
 * @param edition edition that the client named, when the kind has one
 * @param mend whether outlines that lost their shape are mended instead of refused
 * @param crs reference system of its geometry
 */
public record ImportOptions(@Nullable Integer edition, boolean mend, Crs crs) {
    /** For kinds that have none. */
    public static final ImportOptions NONE = new ImportOptions(null, false, Crs.CRS84);
}
