package nl.nplv.executionplans.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that changed between two versions. */
@Schema(description = "A field that changed between two versions.")
record FieldChange(
        @Schema(description = "Which.", examples = "description")
        String field,

        @Schema(
                description = "What it said; empty when it said nothing.",
                examples = "One in three households has debts.")
        String before,

        @Schema(
                description = "What it says; empty when it says nothing.",
                examples = "One in four households has debts.")
        String after,

        @Schema(description = "The same by word, when it is text.")
        List<WordChange> words) {

    static Optional<FieldChange> of(String field, String before, String after) {
        var isText = (before + after).contains(" ");
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        new FieldChange(field, before, after, isText ? WordDiff.between(before, after) : List.of()));
    }

    /** Every field that changed, in the order of the fields. */
    static List<FieldChange> of(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .flatMap(field ->
                        of(field, Objects.requireNonNull(before.get(field)), Objects.requireNonNull(after.get(field)))
                                .stream())
                .toList();
    }
}
