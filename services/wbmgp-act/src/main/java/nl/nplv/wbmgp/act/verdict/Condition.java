package nl.nplv.wbmgp.act.verdict;

import java.time.LocalDate;

/** Something that must be so; each subject has an enum of them, in {@code conditions.csv} with its article by date. */
public interface Condition {
    /** Name of the constant. */
    String name();

    /** What the condition belongs to: permit, designation and so on. */
    String subject();

    /** Code of the refusal when it is not so, as in the problems of the API. */
    String ground();

    /** Key of its sentences and its row: subject and name. */
    default String key() {
        return subject() + "." + name();
    }

    /** The article that sets it on a day. */
    default Citation citation(LocalDate day) {
        return Articles.find(key(), day)
                .orElseThrow(() -> new IllegalStateException(key() + " has no article on " + day));
    }

    /** Whether the texts of a day know the condition. */
    default boolean isInForceOn(LocalDate day) {
        return Articles.find(key(), day).isPresent();
    }
}
