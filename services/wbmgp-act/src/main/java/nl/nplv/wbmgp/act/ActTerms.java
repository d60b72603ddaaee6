package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.Parameter.Event;
import nl.nplv.wbmgp.act.term.Anniversary;
import nl.nplv.wbmgp.act.term.Deadline;

/** Every term of the act, its ordinance and its permits, in the text of the day on which it begins. */
public final class ActTerms {
    /** Day after the Staatsblad that the act came out in (W 18). */
    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);

    private ActTerms() {}

    /**
     * Until when the minister can announce a decision on a designation or extension (WB4, W 6(5)): eight weeks from receipt; in
     * the text until 2016-12-31 thirteen weeks from sending, which do not move.
     *
     * @param sentOn day on which the council sent it, needed for the text until 2016-12-31
     */
    public static Deadline designationDecision(LocalDate sentOn, LocalDate receivedOn) {
        var weeks = Parameter.DESIGNATION_DECISION.on(receivedOn);
        return weeks.term().after(weeks.isFrom(Event.SENDING) ? sentOn : receivedOn);
    }

    /** Last day that one term of a designation can have (WB1, W 5(4)): four years, never moved. */
    public static LocalDate latestEndOfDesignation(LocalDate start) {
        return lastDayOfYears(start, Parameter.DESIGNATION_LENGTH.on(start).number());
    }

    /** How many terms a designation can have with its extensions (WB1, W 5(4)): five. */
    public static int termsOfDesignation(LocalDate day) {
        return 1 + Parameter.EXTENSIONS.on(day).number();
    }

    /** Most years of one measure on one unit (WB1): twenty. */
    public static int yearsOfDesignation(LocalDate day) {
        return termsOfDesignation(day) * Parameter.DESIGNATION_LENGTH.on(day).number();
    }

    /** Last day that an ordinance can have (H 4): four years, never moved. */
    public static LocalDate latestEndOfOrdinance(LocalDate start) {
        return lastDayOfYears(start, Parameter.ORDINANCE_LENGTH.on(start).number());
    }

    /** Until when the executive decides on a permit (Awb 4:13(2)). */
    public static Deadline permitDecision(LocalDate receivedOn) {
        return Parameter.PERMIT_DECISION.on(receivedOn).term().after(receivedOn);
    }

    /** Until when the executive announces that it does not treat an incomplete application (Awb 4:5(4)). */
    public static Deadline notTreated(LocalDate completedOrLapsedOn) {
        return Parameter.NOT_TREATED.on(completedOrLapsedOn).term().after(completedOrLapsedOn);
    }

    /** Until when somebody can object to a decision announced on this day (Awb 6:7, 6:8). */
    public static Deadline objection(LocalDate announcedOn) {
        return Parameter.OBJECTION.on(announcedOn).term().after(announcedOn);
    }

    /** Until when an objection may arrive that was posted in time (Awb 6:9(2)). */
    public static Deadline objectionByPost(LocalDate announcedOn) {
        return Parameter.OBJECTION_BY_POST
                .on(announcedOn)
                .term()
                .after(objection(announcedOn).lastDay());
    }

    /** Until when the executive decides on objections (Awb 7:10(1)), counted from the end of the term to object. */
    public static Deadline objectionDecision(LocalDate announcedOn, boolean committee) {
        var parameter = committee ? Parameter.OBJECTION_DECISION_WITH_COMMITTEE : Parameter.OBJECTION_DECISION;
        return parameter.on(announcedOn).term().after(objection(announcedOn).lastDay());
    }

    /** Until when the executive decides on an objection once more, after a court annulled its decision (Awb 7:10(1), 8:72(4)). */
    public static Deadline objectionDecisionAnew(LocalDate ruledOn) {
        return Parameter.OBJECTION_DECISION.on(ruledOn).term().after(ruledOn);
    }

    /** Until when somebody can go to court about a decision announced on this day (Awb 6:7, 6:8). */
    public static Deadline appeal(LocalDate announcedOn) {
        return Parameter.APPEAL.on(announcedOn).term().after(announcedOn);
    }

    /** First day of police data that may be looked at (W 10b(2)); empty when the text of the day knows no art. 10. */
    public static Optional<LocalDate> lookBackFrom(LocalDate birthDate, LocalDate appliedOn) {
        return Parameter.ADULT_AGE
                .find(appliedOn)
                .map(adult -> Anniversary.isFull(birthDate, adult.number(), appliedOn)
                        ? Parameter.LOOK_BACK
                        : Parameter.LOOK_BACK_OF_MINOR)
                .map(years -> Anniversary.before(appliedOn, years.on(appliedOn).number()));
    }

    /** Whether a person is looked at under art. 10 (W 5(3)): sixteen or older when applying. */
    public static boolean isPersonOfArticle10(LocalDate birthDate, LocalDate appliedOn) {
        return Parameter.PERSON_AGE
                .find(appliedOn)
                .filter(age -> Anniversary.isFull(birthDate, age.number(), appliedOn))
                .isPresent();
    }

    /** Whether residence since this day frees of the income requirement (W 8(1)): six full years before applying. */
    public static boolean isLongResident(LocalDate residentSince, LocalDate appliedOn) {
        return Anniversary.isFull(
                residentSince, Parameter.RESIDENCE.on(appliedOn).number(), appliedOn);
    }

    /** The next day, this one included, on which a report to parliament is due (W 17): every five years from 2005-12-30. */
    public static LocalDate nationalReportDue(LocalDate day) {
        var years = Parameter.NATIONAL_REPORT.on(day).number();
        return Stream.iterate(IN_FORCE, due -> Anniversary.after(due, years))
                .skip(1)
                .dropWhile(due -> due.isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lastDayOfYears(LocalDate start, int years) {
        return Anniversary.after(start, years).minusDays(1);
    }
}
