package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationProblem.GRANT_EXCEEDS_ASKED;
import static nl.nplv.funding.application.ApplicationProblem.GROUNDS_MISSING;
import static nl.nplv.funding.application.ApplicationProblem.OUTCOME_MISMATCH;
import static nl.nplv.funding.application.ApplicationProblem.TRANCHES_DO_NOT_SUM;
import static nl.nplv.funding.application.ApplicationProblem.TRANCHE_TOO_EARLY;
import static nl.nplv.funding.application.ApplicationProblem.YEAR_TWICE;
import static nl.nplv.funding.scheme.SchemeProblem.FIXED_AMOUNT;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.SchemeTerms;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a ministry decided on a line.
 *
 * @param outcome outcome
 * @param years what is granted, by year; none when rejected
 * @param tranches payments that are planned
 * @param grounds why, in words for the applicant
 * @param decidedOn day of the decision
 */
@Schema(description = "What a ministry decided on a line.")
public record Decision(
        @Schema(description = "Outcome.") LineOutcome outcome,
        @Schema(description = "What is granted, by year.") List<YearAmount> years,
        @Schema(description = "Payments that are planned.") List<PlannedTranche> tranches,

        @Schema(description = "Why.", examples = "The activities fit the theme.")
        String grounds,

        @Schema(description = "Day of the decision.", examples = "2023-11-15")
        LocalDate decidedOn) {

    /** All that was asked; money of a year falls due on its first of February, or at once when that has passed. */
    static Decision of(
            LineOutcome outcome,
            List<YearAmount> asked,
            List<YearAmount> years,
            List<PlannedTranche> tranches,
            String grounds,
            LocalDate on) {
        var granted = outcome == LineOutcome.GRANTED && years.isEmpty() ? asked : years;
        return new Decision(outcome, granted, tranches.isEmpty() ? planned(granted, on) : tranches, grounds, on);
    }

    private static List<PlannedTranche> planned(List<YearAmount> years, LocalDate on) {
        return years.stream()
                .map(each -> new PlannedTranche(each.year(), each.amount(), dueOn(each.year(), on)))
                .toList();
    }

    private static LocalDate dueOn(int year, LocalDate decided) {
        var usual = LocalDate.of(year, Month.FEBRUARY, 1);
        return usual.isBefore(decided) ? decided : usual;
    }

    /** All years together. */
    public Money total() {
        return YearAmounts.total(years);
    }

    /**
     * Refuses what does not fit what was asked (FU9) or the terms.
     *
     * @throws nl.nplv.shared.problem.RuleViolation with all that does not fit
     */
    void mustFit(List<YearAmount> asked, SchemeTerms terms) {
        var findings = new Findings();
        grantFits(asked, terms, findings);
        outcomeFits(asked, findings);
        tranchesFit(findings);
        findings.throwIfAny();
    }

    private void grantFits(List<YearAmount> asked, SchemeTerms terms, Findings findings) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < years.size(); i++) {
            var granted = years.get(i);
            var most = YearAmounts.in(asked, granted.year());
            if (!seen.add(granted.year())) {
                findings.add(YEAR_TWICE, "/years/" + i, granted.year() + " is there already");
            }
            if (granted.amount().compareTo(most) > 0) {
                findings.add(GRANT_EXCEEDS_ASKED, "/years/" + i, "is " + granted.amount() + "; asked: " + most);
            }
            var fixed = terms.fixedPerYear();
            if (fixed != null && !granted.amount().equals(fixed)) {
                findings.add(FIXED_AMOUNT, "/years/" + i, "is " + granted.amount() + "; allowed: " + fixed);
            }
        }
    }

    private void outcomeFits(List<YearAmount> asked, Findings findings) {
        var all = YearAmounts.total(asked);
        var fits = switch (outcome) {
            case GRANTED -> total().equals(all);
            case PARTLY_GRANTED -> !years.isEmpty() && total().compareTo(all) < 0;
            case REJECTED -> years.isEmpty();
        };
        if (!fits) {
            findings.add(OUTCOME_MISMATCH, "/outcome", outcome + " with " + total() + " of " + all);
        }
        if (outcome != LineOutcome.GRANTED && grounds.isBlank()) {
            findings.add(GROUNDS_MISSING, "/grounds", "say why not all is granted");
        }
    }

    private void tranchesFit(Findings findings) {
        Stream.concat(years.stream().map(YearAmount::year), tranches.stream().map(PlannedTranche::year))
                .distinct()
                .filter(year -> !planned(year).equals(YearAmounts.in(years, year)))
                .forEach(year -> findings.add(
                        TRANCHES_DO_NOT_SUM,
                        "/tranches",
                        "sum to " + planned(year) + " for " + year + "; granted: " + YearAmounts.in(years, year)));
        for (int i = 0; i < tranches.size(); i++) {
            var dueOn = tranches.get(i).dueOn();
            if (dueOn.isBefore(decidedOn)) {
                findings.add(
                        TRANCHE_TOO_EARLY, "/tranches/" + i + "/dueOn", "is " + dueOn + ", decided on " + decidedOn);
            }
        }
    }

    private Money planned(int year) {
        return Money.sum(tranches.stream().filter(each -> each.year() == year).map(PlannedTranche::amount));
    }
}
