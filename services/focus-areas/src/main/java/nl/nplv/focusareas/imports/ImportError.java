package nl.nplv.focusareas.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param line line in the file, from 1, when it has lines
 * @param feature index of the feature, from 0, in GeoJSON
 * @param column name of the column or property, when it is about one
 * @param detail actual and allowed value
 */
@Schema(description = "One thing that is wrong with the file, and where.")
public record ImportError(
        @Nullable @Schema(description = "Line in the file, from 1.", examples = "17")
        Long line,

        @Nullable @Schema(description = "Index of the feature in GeoJSON, from 0.", examples = "3")
        Integer feature,

        @Nullable @Schema(description = "Column or property.", examples = "lbm")
        String column,

        @Schema(description = "Actual and allowed value.", examples = "must be a number")
        String detail) {

    /** An error in a file of lines. */
    public static ImportError at(long line, @Nullable String column, String detail) {
        return new ImportError(line, null, column, detail);
    }

    /** An error in a GeoJSON file. */
    public static ImportError in(int feature, @Nullable String property, String detail) {
        return new ImportError(null, feature, property, detail);
    }

    /** An error of the file as a whole. */
    public static ImportError whole(String detail) {
        return new ImportError(null, null, null, detail);
    }
}
