package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to a court about the decision on an objection (beroep, Awb 8:1; hoger beroep, 8:104).
 *
 * @param instance which court
 * @param lodgedOn day of appeal
 * @param ruling what became of it
 * @param ruledOn day of the ruling, sent the same day
 */
@Schema(name = "PermitAppeal", description = "An appeal to a court (beroep of hoger beroep).")
public record Appeal(
        @Schema(description = "Which court.") Instance instance,
        @Schema(description = "Day of appeal.") LocalDate lodgedOn,

        @Nullable @Schema(description = "What became of it.")
        Ruling ruling,

        @Nullable @Schema(description = "Day of the ruling.")
        LocalDate ruledOn) {

    /** The courts, in their order. */
    @Schema(
            name = "AppealInstance",
            description = "COURT (rechtbank), then COUNCIL_OF_STATE (Afdeling bestuursrechtspraak).")
    public enum Instance {
        COURT,
        COUNCIL_OF_STATE
    }

    /** What a court says. */
    @Schema(
            name = "AppealRuling",
            description =
                    "UNFOUNDED; INADMISSIBLE; ANNULLED (vernietigd): the executive decides on the objection once more.")
    public enum Ruling {
        UNFOUNDED,
        INADMISSIBLE,
        ANNULLED
    }

    static Appeal at(Instance instance, LocalDate lodgedOn) {
        return new Appeal(instance, lodgedOn, null, null);
    }

    Appeal ruled(Ruling said, LocalDate on) {
        return new Appeal(instance, lodgedOn, said, on);
    }

    @Schema(hidden = true)
    boolean isOpen() {
        return ruling == null;
    }

    @Schema(hidden = true)
    boolean isAnnulled() {
        return ruling == Ruling.ANNULLED;
    }

    /** Whether no other court comes after it. */
    @Schema(hidden = true)
    boolean isLast() {
        return instance == Instance.COUNCIL_OF_STATE;
    }
}
