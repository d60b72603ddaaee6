package nl.nplv.executionplans.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge or intervention that changed between two versions. */
@Schema(description = "A challenge or intervention that was added, removed or changed between two versions.")
record PartChange(
        @Schema(description = "Id of the challenge or intervention.")
        UUID id,

        @Schema(description = "What it is called, as late as it was there.", examples = "Debt help at the front door")
        String label,

        @Schema(description = "What happened to it.") Kind kind,

        @Schema(description = "Its fields that changed, when it was there before and after.")
        List<FieldChange> fields) {

    /** What happened to a part. */
    @Schema(name = "PartChangeKind")
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
