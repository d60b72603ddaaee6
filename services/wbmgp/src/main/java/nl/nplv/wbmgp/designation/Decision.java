package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.APPLICATION_INCOMPLETE;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.designation.DesignationCase.MinistersDecision;
import nl.nplv.wbmgp.act.designation.DesignationVerdict;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application (besluit tot aanwijzing, Wbmgp art. 6(5)).
 *
 * @param outcome granted, rejected, or deemed granted
 * @param decidedOn day of signature; of a deemed one the first day after the term
 * @param announcedOn day of announcement to the council; a deemed one has none
 * @param start first day of the term
 * @param end last day of the term
 * @param reasons why; a deemed one has none
 * @param restsOn open questions whose configured answer it rests on
 */
@Schema(name = "DesignationDecision", description = "What became of an application (Wbmgp art. 6(5)).")
public record Decision(
        @Schema(description = "Granted, rejected, or deemed granted.")
        Outcome outcome,

        @Schema(description = "Day of signature; of a deemed one the first day after the eight weeks.")
        LocalDate decidedOn,

        @Nullable @Schema(description = "Day of announcement to the council.")
        LocalDate announcedOn,

        @Schema(description = "First day of the term.") LocalDate start,
        @Schema(description = "Last day of the term.") LocalDate end,

        @Nullable @Schema(description = "Why.", examples = "The council made all four tests plausible.")
        String reasons,

        @Schema(description = "Open questions of the law whose configured answer it rests on.")
        List<OpenQuestion> restsOn) {

    /** What the minister announces; what it rests on is for the act to say. */
    static Decision announced(
            Outcome outcome,
            LocalDate decidedOn,
            LocalDate announcedOn,
            LocalDate start,
            LocalDate end,
            String reasons) {
        return new Decision(outcome, decidedOn, announcedOn, start, end, reasons, List.of());
    }

    /** What silence grants, in the days that the act gives it (Wbmgp art. 6(5), open question 3 of law/README). */
    static Decision deemed(LocalDate on, DesignationVerdict.Term term, List<OpenQuestion> restsOn) {
        return new Decision(Outcome.DEEMED_GRANTED, on, null, term.start(), term.end(), null, restsOn);
    }

    /** The same, resting on these answers. */
    Decision restingOn(List<OpenQuestion> questions) {
        return new Decision(outcome, decidedOn, announcedOn, start, end, reasons, questions);
    }

    /** As the act judges it. */
    MinistersDecision judged(LocalDate announced) {
        return new MinistersDecision(outcome.grants(), announced);
    }

    /** Refuses a signature that lies ahead, and a term that begins before what was asked. */
    void mustFit(ApplicationFacts asked, LocalDate today) {
        if (start.isBefore(asked.start())) {
            throw APPLICATION_INCOMPLETE.at("/start", "asked for from " + asked.start());
        }
        if (decidedOn.isAfter(today)) {
            throw APPLICATION_INCOMPLETE.at("/decidedOn", "lies after today, " + today);
        }
    }
}
