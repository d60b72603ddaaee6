package nl.nplv.participation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question is answered. */
@Schema(
        description =
                "OPEN: in text; CHOICE: some of the options; RANKING: all options, the best first; BUDGET: the whole budget"
                        + " divided over options; LOCATION: a place on the map, inside the question's outline.")
public enum QuestionKind {
    OPEN,
    CHOICE,
    RANKING,
    BUDGET,
    LOCATION
}
