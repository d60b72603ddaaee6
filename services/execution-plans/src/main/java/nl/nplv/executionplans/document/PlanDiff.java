package nl.nplv.executionplans.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed between two adopted versions of a plan. */
@Schema(description = "What changed between two adopted versions of a plan, for whoever decides on it.")
record PlanDiff(
        @Schema(description = "Former version.", examples = "1")
        int from,

        @Schema(description = "Latter version.", examples = "2")
        int to,

        @Schema(description = "Period, analysis and resident involvement.")
        List<FieldChange> plan,

        @Schema(description = "Challenges.") List<PartChange> challenges,
        @Schema(description = "Interventions.") List<PartChange> interventions) {

    static PlanDiff of(int from, PlanDocument before, int to, PlanDocument after) {
        return new PlanDiff(
                from,
                to,
                FieldChange.of(DiffFields.of(before), DiffFields.of(after)),
                parts(before.challenges(), after.challenges(), PlanDocument.DocumentChallenge::id, DiffFields::of),
                parts(
                        before.interventions(),
                        after.interventions(),
                        PlanDocument.DocumentIntervention::id,
                        DiffFields::of));
    }

    private static <P> List<PartChange> parts(
            List<P> before, List<P> after, Function<P, UUID> id, Function<P, Map<String, String>> fields) {
        var former = before.stream().collect(Collectors.toMap(id, fields));
        var latter = after.stream().collect(Collectors.toMap(id, fields));
        return Stream.concat(after.stream(), before.stream())
                .map(id)
                .distinct()
                .flatMap(each -> change(each, former.get(each), latter.get(each)).stream())
                .toList();
    }

    private static Optional<PartChange> change(
            UUID id, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        if (before == null && after != null) {
            return Optional.of(new PartChange(id, label(after), PartChange.Kind.ADDED, List.of()));
        }
        if (before != null && after == null) {
            return Optional.of(new PartChange(id, label(before), PartChange.Kind.REMOVED, List.of()));
        }
        var fields = FieldChange.of(Objects.requireNonNull(before), Objects.requireNonNull(after));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartChange(id, label(after), PartChange.Kind.CHANGED, fields));
    }

    /** The first field is what a part is called by. */
    private static String label(Map<String, String> fields) {
        return fields.values().iterator().next();
    }
}
