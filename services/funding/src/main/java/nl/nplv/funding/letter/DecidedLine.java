package nl.nplv.funding.letter;

import java.util.List;
import nl.nplv.funding.application.ApplicationLine;
import nl.nplv.funding.application.Decision;
import nl.nplv.funding.application.LineOutcome;
import nl.nplv.funding.application.PlannedTranche;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.FundingScheme;

/**
 * One line in the decision letter.
 *
 * @param scheme name of the scheme
 * @param code code of the scheme
 * @param ministry ministry, in Dutch
 * @param outcome outcome, in words
 * @param asked what was asked
 * @param granted what is granted
 * @param grounds why
 * @param tranches when it is paid
 */
public record DecidedLine(
        String scheme,
        String code,
        String ministry,
        String outcome,
        String asked,
        String granted,
        String grounds,
        List<PlannedTranche> tranches) {

    static DecidedLine of(ApplicationLine line, Decision decision, FundingScheme scheme) {
        return new DecidedLine(
                scheme.terms().name(),
                scheme.code().value(),
                scheme.ownerMinistry().dutch(),
                words(decision.outcome()),
                YearAmounts.total(line.years()).toString(),
                decision.total().toString(),
                decision.grounds(),
                decision.tranches());
    }

    private static String words(LineOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> "granted";
            case PARTLY_GRANTED -> "granted in part";
            case REJECTED -> "rejected";
        };
    }
}
