package nl.nplv.focusareas.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.Crs;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as everybody may see it. */
@Schema(name = "DataImport", description = "A file of open data on its way in: all of it or nothing.")
public record DataImportView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "What the file holds.") ImportKind kind,

        @Nullable @Schema(description = "Edition that it is of, for districts.", examples = "2014")
        Integer edition,

        @Schema(description = "Whether outlines that lost their shape are mended.", examples = "false")
        boolean mend,

        @Nullable @Schema(description = "Reference system of its geometry; none was recorded before there was a choice.")
        Crs crs,

        @Schema(description = "Where it stands.") ImportStatus status,

        @Schema(
                description = "SHA-256 of the file; the same content is taken in once.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Size of the file.", examples = "1102732")
        long bytes,

        @Schema(description = "How much of it was read so far.", examples = "524288")
        long bytesRead,

        @Schema(description = "Rows or features read so far.", examples = "1400")
        long rowsRead,

        @Schema(description = "Facts taken in, once it is DONE.", examples = "2981")
        long rowsTaken,

        @Schema(description = "How many things are wrong with the file.", examples = "0")
        long errorCount,

        @Schema(description = "The first hundred of them.") List<ImportError> errors,

        @Schema(description = "What was mended, and why, once it is DONE.")
        List<ImportError> mended,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static DataImportView of(DataImport job) {
        return new DataImportView(
                job.id(),
                job.kind(),
                job.options().edition(),
                job.options().mend(),
                job.options().crs(),
                job.status(),
                job.sha256(),
                job.bytes(),
                job.bytesRead(),
                job.rowsRead(),
                job.rowsTaken(),
                job.errorCount(),
                job.errors(),
                job.mended(),
                job.version(),
                job.updatedAt());
    }
}
