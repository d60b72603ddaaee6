package nl.nplv.wbmgp.act.question;

import java.util.List;

/**
 * A question that the stored law texts leave open. Each has answers to choose from; {@code open-questions.csv} holds the
 * default and its reason. A verdict that rests on one names it.
 */
public enum OpenQuestion {
    /** Which date chooses the text when it changes while a case runs. */
    TRANSITION(1, Answer.DECISION_DATE, Answer.APPLICATION_DATE),
    /** Whether an incomplete file stops the minister's eight weeks (Awb 4:15, W 6(5)). */
    SUSPENSION(2, Answer.NOT_SUSPENDED, Answer.SUSPENDED),
    /** When a deemed designation begins and how long it lasts. */
    DEEMED_TERM(3, Answer.AS_ASKED, Answer.FOUR_YEARS),
    /** Where an extension begins that was asked in time and decided after the old term. */
    LATE_EXTENSION(4, Answer.CONTINUOUS, Answer.FROM_ANNOUNCEMENT),
    /** Whether twelve weeks and the six of putting off are one term of more than twelve. */
    ADJOURNED_TERM(5, Answer.TWO_TERMS, Answer.ONE_TERM),
    /** Amounts of fines from 2020 on and equated days before 2023 and after 2028. */
    UNKNOWN_DATA(6, Answer.ONLY_KNOWN),
    /** Whether a permit for this act alone asks for lawful residence and allows a Bibob refusal (H 10(2), 15(8)). */
    HOUSING_ACT_GROUNDS(7, Answer.APPLY, Answer.DO_NOT_APPLY),
    /** Priority of art. 9 against the ban on refusing urgent seekers (H 15(3) from 2026-07-01). */
    PRIORITY_OR_URGENCY(8, Answer.BAN_FIRST, Answer.PRIORITY_FIRST),
    /** Whether the mayor's declaration is itself open to objection (Awb 6:3). */
    DECLARATION_OBJECTION(9, Answer.NOT_OPEN, Answer.OPEN),
    /** From when the five years of the report to parliament are counted (W 17). */
    NATIONAL_REPORT(10, Answer.ENTRY_INTO_FORCE),
    /** Which moment is the application when the file came in incomplete. */
    APPLICATION_MOMENT(11, Answer.RECEIPT, Answer.COMPLETION),
    /** What breaks residence: every day outside the region. */
    RESIDENCE_BREAK(11, Answer.EVERY_DAY),
    /** No term for police and declaration, no decree under W 10c: eight weeks of the Awb. */
    POLICE_TERM(12, Answer.AWB_TERM),
    /** When years are full that begin on 29 February; ours, not in the list of the law's README. */
    LEAP_DAY(13, Answer.FIRST_OF_MARCH),
    /** Ground for refusing on priority before 2017, when H 15 did not name the act; ours. */
    PRIORITY_BEFORE_2017(14, Answer.ARTICLE_9);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Answer> answers;

    OpenQuestion(int number, Answer... answers) {
        this.number = number;
        this.answers = List.of(answers);
    }

    /** Number in the list of open questions. */
    public int number() {
        return number;
    }

    /** What can be configured. */
    public List<Answer> answers() {
        return answers;
    }

    /** An answer to one of the questions. */
    public enum Answer {
        DECISION_DATE,
        APPLICATION_DATE,
        NOT_SUSPENDED,
        SUSPENDED,
        AS_ASKED,
        FOUR_YEARS,
        CONTINUOUS,
        FROM_ANNOUNCEMENT,
        TWO_TERMS,
        ONE_TERM,
        ONLY_KNOWN,
        APPLY,
        DO_NOT_APPLY,
        BAN_FIRST,
        PRIORITY_FIRST,
        NOT_OPEN,
        OPEN,
        ENTRY_INTO_FORCE,
        RECEIPT,
        COMPLETION,
        EVERY_DAY,
        AWB_TERM,
        FIRST_OF_MARCH,
        ARTICLE_9
    }
}
