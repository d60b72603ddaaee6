package nl.nplv.wbmgp.act.permit;

import static nl.nplv.wbmgp.act.permit.PermitCondition.HARDSHIP_ARTICLE_8;
import static nl.nplv.wbmgp.act.permit.PermitCondition.LISTED_INCOME;
import static nl.nplv.wbmgp.act.permit.PermitCondition.SIX_YEARS;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Listed;
import nl.nplv.wbmgp.act.Parameter;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.term.Anniversary;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/** Six years in the region, or one of the listed incomes, or hardship (W 8). */
final class IncomeRules {
    private final Trial trial;
    private final PermitCase asked;
    private final LocalDate applied;

    IncomeRules(Trial trial, PermitCase asked, LocalDate applied) {
        this.trial = trial;
        this.asked = asked;
        this.applied = applied;
    }

    void judge(PermitOutcomes outcomes) {
        if (isLongResident() || hasListedIncome()) {
            return;
        }
        var hardship = asked.hardship().article8();
        if (hardship == null) {
            trial.unknown(HARDSHIP_ARTICLE_8);
            outcomes.fail(SIX_YEARS);
        } else if (trial.check(HARDSHIP_ARTICLE_8, hardship, Fact.of("hardship", hardship))) {
            outcomes.hardshipHelped();
        } else {
            outcomes.fail(SIX_YEARS);
        }
    }

    private boolean isLongResident() {
        trial.restsOn(OpenQuestion.RESIDENCE_BREAK);
        var appliedOn = Fact.of("appliedOn", applied);
        var years = Parameter.RESIDENCE.on(applied).number();
        var since = Residence.unbrokenSince(asked.seeker().stays(), applied);
        if (since.isEmpty()) {
            var full = Anniversary.after(applied, years);
            return trial.check(SIX_YEARS, false, appliedOn, Fact.code("residentSince", "NOT_A_RESIDENT"), full(full));
        }
        if (Anniversary.dependsOnLeapDay(since.get(), years)) {
            trial.restsOn(OpenQuestion.LEAP_DAY);
        }
        return trial.check(
                SIX_YEARS,
                ActTerms.isLongResident(since.get(), applied),
                appliedOn,
                Fact.of("residentSince", since.get()),
                full(Anniversary.after(since.get(), years)));
    }

    private static Fact full(LocalDate day) {
        return Fact.of("fullOn", day);
    }

    /** Codes outside the list never reach the verdict: a benefit is "no listed income" and nothing more (WB6). */
    private boolean hasListedIncome() {
        var listed = asked.seeker().incomes().stream()
                .filter(income -> Listed.income(income, trial.judgedOn()).isPresent())
                .toList();
        return trial.check(
                LISTED_INCOME,
                !listed.isEmpty(),
                listed.isEmpty() ? Fact.code("incomes", "NO_LISTED_INCOME") : Fact.of("incomes", listed));
    }
}
