package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckProblem.MINISTRY_REQUIRED;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.THEME_GROUP_NOT_ALLOWED;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.THEME_GROUP_REQUIRED;

import nl.nplv.executionplans.term.Ministry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a bottleneck is worked on (EP5). */
@Schema(
        description =
                "PRACTICE: no change of law is needed, guided by the Instituut voor Publieke Waarden (track A); LEGISLATION: a theme"
                        + " group with drafters and submitters (track B).")
public enum Track {
    PRACTICE,
    LEGISLATION;

    /**
     * Refuses a route on which nobody could bring it to an end.
     *
     * @param themeGroup theme group that works on it
     * @param ministry ministry whose field it is
     * @throws nl.nplv.shared.problem.RuleViolation THEME_GROUP_REQUIRED, THEME_GROUP_NOT_ALLOWED or MINISTRY_REQUIRED
     */
    void mustFit(@Nullable String themeGroup, @Nullable Ministry ministry) {
        if (this == PRACTICE && themeGroup != null) {
            throw THEME_GROUP_NOT_ALLOWED.at("/themeGroup", "leave it out");
        }
        if (this == LEGISLATION && themeGroup == null) {
            throw THEME_GROUP_REQUIRED.at("/themeGroup", "is missing");
        }
        if (this == LEGISLATION && ministry == null) {
            throw MINISTRY_REQUIRED.at("/ministry", "name the ministry whose drafters change the law");
        }
    }
}
