package nl.nplv.executionplans.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How and on what residents are involved; the method is free, the state cannot prescribe it (EP1).
 *
 * @param how how they are involved
 * @param onWhat on what they are involved
 * @param hardToReach how groups that are hard to reach are heard
 * @param processIds participation processes that the plan rests on
 */
@Schema(
        name = "Involvement",
        description =
                "How and on what residents are involved; the method is free (maatwerk), both are filled before adoption.")
public record Involvement(
        @NotNull @Size(max = 8000) @Schema(description = "How they are involved.", examples = "City talks in every neighbourhood.")
        String how,

        @NotNull @Size(max = 8000) @Schema(description = "On what they are involved.", examples = "Priorities and renovation.")
        String onWhat,

        @Nullable @Size(max = 8000) @Schema(
                description = "How groups that are hard to reach are heard.",
                examples = "At home, in their own language.")
        String hardToReach,

        @NotNull @Size(max = 100) @Schema(
                description =
                        "Participation processes that the plan rests on; those that closed must be fed back before adoption.")
        List<@NotNull UUID> processIds) {

    /** Nothing yet. */
    public static Involvement none() {
        return new Involvement("", "", null, List.of());
    }
}
