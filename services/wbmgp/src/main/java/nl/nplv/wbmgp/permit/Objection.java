package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection (bezwaar, Awb 6:4).
 *
 * @param against the decision or a revocation
 * @param receivedOn day of receipt
 * @param decideBy until when the executive decides on it (Awb 7:10)
 * @param excused whether it was late and that is excused (Awb 6:11); the reason is sealed
 * @param committee whether a committee hears it (Awb 7:13)
 * @param adjourned whether the decision on it was put off (verdaagd, Awb 7:10(3))
 * @param declaredAnew whether the mayor declared once more since it came in
 * @param outcome what became of it
 * @param decidedOn day of the decision on it, announced the same day
 * @param restsOn open questions that its term rests on
 */
@Schema(name = "PermitObjection", description = "An objection (bezwaar).")
public record Objection(
        @Schema(description = "What it is about.") Against against,
        @Schema(description = "Day of receipt.") LocalDate receivedOn,

        @Schema(description = "Until when the executive decides on it.")
        LocalDate decideBy,

        @Schema(description = "Whether it was late and that is excused (Awb 6:11).")
        boolean excused,

        @Schema(description = "Whether a committee hears it (Awb 7:13).")
        boolean committee,

        @Schema(description = "Whether the decision on it was put off (Awb 7:10(3)).")
        boolean adjourned,

        @Schema(description = "Whether the mayor declared once more since.")
        boolean declaredAnew,

        @Nullable @Schema(description = "What became of it.")
        Outcome outcome,

        @Nullable @Schema(description = "Day of the decision on it.")
        LocalDate decidedOn,

        @Schema(description = "Open questions of the law that its term rests on.")
        List<OpenQuestion> restsOn) {

    /** What one can object to. */
    @Schema(name = "ObjectedTo", description = "DECISION on the application, or REVOCATION.")
    public enum Against {
        DECISION,
        REVOCATION
    }

    /** What becomes of an objection. */
    @Schema(
            name = "ObjectionOutcome",
            description = "FOUNDED (gegrond): the executive decides anew; UNFOUNDED (ongegrond); INADMISSIBLE.")
    public enum Outcome {
        FOUNDED,
        UNFOUNDED,
        INADMISSIBLE
    }

    @Schema(hidden = true)
    boolean isOpen() {
        return outcome == null;
    }

    Objection decided(Outcome decided, LocalDate on) {
        return new Objection(
                against, receivedOn, decideBy, excused, committee, adjourned, declaredAnew, decided, on, restsOn);
    }

    /** A court annulled the decision on it. */
    Objection reopened(LocalDate until) {
        return new Objection(
                against, receivedOn, until, excused, committee, adjourned, declaredAnew, null, null, restsOn);
    }

    /** The decision on it comes later. */
    Objection putOff(LocalDate until, List<OpenQuestion> questions) {
        return new Objection(
                against, receivedOn, until, excused, committee, true, declaredAnew, outcome, decidedOn, questions);
    }

    Objection withNewDeclaration() {
        return new Objection(
                against, receivedOn, decideBy, excused, committee, adjourned, true, outcome, decidedOn, restsOn);
    }
}
