package nl.nplv.participation.initiative;

import java.util.EnumSet;
import java.util.Set;
import nl.nplv.participation.text.Hint;
import nl.nplv.participation.text.Hints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wrote of an initiative.
 *
 * @param title title
 * @param plan what they want to do
 */
@Schema(name = "InitiativeWords", description = "What somebody wrote of an initiative.")
record Words(
        @Schema(description = "Title.", examples = "Repair café")
        String title,

        @Schema(description = "What they want to do.") String plan) {

    /** As others may see it before a moderator looked. */
    Words masked() {
        return new Words(Hints.masked(title), Hints.masked(plan));
    }

    Set<Hint> hints() {
        var found = EnumSet.noneOf(Hint.class);
        found.addAll(Hints.in(title));
        found.addAll(Hints.in(plan));
        return found;
    }
}
