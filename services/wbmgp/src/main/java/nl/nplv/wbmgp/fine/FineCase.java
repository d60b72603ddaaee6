package nl.nplv.wbmgp.fine;

import static nl.nplv.wbmgp.fine.FineProblem.FINE_ABOVE_CATEGORY;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_CAP_UNKNOWN;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_NOT_IN_FORCE;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_NOT_IN_ORDINANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.value.Money;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.act.fine.FineRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.act.verdict.Verdict;
import nl.nplv.wbmgp.ordinance.HousingOrdinance;
import org.jspecify.annotations.Nullable;

/**
 * A breach that was found, with the ordinance of that day.
 *
 * @param breach as it was found
 * @param foundOn day on which an inspector found it
 * @param finedBeforeOn last day of a fine for the same ban; none when there was none
 * @param ordinance that held on that day
 */
record FineCase(
        Breach breach,
        LocalDate foundOn,
        @Nullable LocalDate finedBeforeOn,
        @Nullable HousingOrdinance ordinance) {

    /**
     * What can be fined.
     *
     * @param breach the same, or its repetition when the ordinance has a fine for that
     * @param restsOn open questions whose configured answer it rests on
     */
    record Allowed(Breach breach, Money amount, UUID ordinanceId, List<OpenQuestion> restsOn) {}

    /**
     * The fine that the ordinance sets, when the act allows it.
     *
     * @throws RuleViolation FINE_NOT_IN_FORCE, FINE_NOT_IN_ORDINANCE, FINE_ABOVE_CATEGORY or FINE_CAP_UNKNOWN
     */
    Allowed judge(FineCaps caps) {
        var rules = ordinance;
        if (rules == null) {
            throw FINE_NOT_IN_ORDINANCE.at("/foundOn", "no ordinance held on " + foundOn);
        }
        var meant = FineRules.isAgain(breach, finedBeforeOn, foundOn)
                        && rules.fine(Breach.LETTING_WITHOUT_PERMIT_AGAIN).isPresent()
                ? Breach.LETTING_WITHOUT_PERMIT_AGAIN
                : breach;
        var amount =
                rules.fine(meant).orElseThrow(() -> FINE_NOT_IN_ORDINANCE.at("/breach", "it sets none for " + meant));
        var verdict = FineRules.judge(
                new FineRules.FineCase(meant, foundOn, null, true, amount.amount()), caps, Answers.DEFAULT);
        mustBeAllowed(verdict);
        return new Allowed(
                meant,
                amount,
                rules.id(),
                verdict.restsOn().stream().map(Assumption::question).toList());
    }

    private static void mustBeAllowed(Verdict<FineRules.Outcome> verdict) {
        if (verdict.outcome() == FineRules.Outcome.AMOUNT_UNKNOWN) {
            throw FINE_CAP_UNKNOWN.at("/foundOn", "no amount of its category is known for that day");
        }
        if (verdict.outcome() == FineRules.Outcome.NOT_ALLOWED) {
            var code = verdict.grounds().getFirst().code();
            throw (code.equals("FINE_TOO_HIGH") ? FINE_ABOVE_CATEGORY : FINE_NOT_IN_FORCE)
                    .at("/breach", "by the text of that day: " + code);
        }
    }
}
