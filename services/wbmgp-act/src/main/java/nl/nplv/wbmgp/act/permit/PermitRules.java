package nl.nplv.wbmgp.act.permit;

import static nl.nplv.wbmgp.act.permit.PermitCondition.BIBOB;
import static nl.nplv.wbmgp.act.permit.PermitCondition.CATEGORY_LISTED;
import static nl.nplv.wbmgp.act.permit.PermitCondition.DESIGNATION_ACTIVE;
import static nl.nplv.wbmgp.act.permit.PermitCondition.LATER_JOINER_LISTED;
import static nl.nplv.wbmgp.act.permit.PermitCondition.LAWFUL_RESIDENCE;
import static nl.nplv.wbmgp.act.permit.PermitCondition.ORDINANCE_VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase.DesignatedMeasure;
import nl.nplv.wbmgp.act.permit.PermitCase.Rules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The permit as DOMAIN 3.5 decides it: needed at all, income, priority, then nuisance and crime, hardship last. Designations, the
 * ordinance and the text are those of the day of the decision; ages, residence and looking back are counted from the application.
 */
public final class PermitRules {
    private final PermitCase asked;
    private final Answers answers;
    private final Trial trial;

    private PermitRules(PermitCase asked, Answers answers) {
        this.asked = asked;
        this.answers = answers;
        this.trial = new Trial("permit", textDay(asked, answers), answers);
    }

    public static Verdict<PermitOutcome> judge(PermitCase asked, Answers answers) {
        return new PermitRules(asked, answers).judge();
    }

    private Verdict<PermitOutcome> judge() {
        nameQuestions();
        var rules = asked.ordinance();
        var active = active();
        if (!isRequired(active, rules)) {
            return trial.verdict(PermitOutcome.NOT_REQUIRED);
        }
        var required = Objects.requireNonNull(rules);
        decideBy();
        var outcomes = new PermitOutcomes(trial);
        housingAct(outcomes);
        if (!asked.joinsLater()) {
            income(active, required, outcomes);
            priority(active, required, outcomes);
        }
        nuisance(active, required, outcomes);
        return outcomes.verdict();
    }

    private List<DesignatedMeasure> active() {
        return asked.designations().stream()
                .filter(designated -> designated.isActiveOn(day()))
                .filter(designated -> designated.measure().isInForceOn(day()))
                .toList();
    }

    private boolean isRequired(List<DesignatedMeasure> active, @Nullable Rules rules) {
        var measures = active.stream().map(DesignatedMeasure::measure).toList();
        if (!trial.check(DESIGNATION_ACTIVE, !active.isEmpty(), Fact.of("day", day()), Fact.of("measures", measures))) {
            return false;
        }
        var valid = rules != null && rules.isValidOn(day());
        if (!trial.check(ORDINANCE_VALID, valid, Fact.of("day", day()))) {
            return false;
        }
        var listed = rules != null && rules.listed();
        return trial.check(CATEGORY_LISTED, listed, Fact.of("listed", listed)) && isRequiredOfJoiner(rules);
    }

    private boolean isRequiredOfJoiner(@Nullable Rules rules) {
        if (!asked.joinsLater()) {
            return true;
        }
        var listed =
                rules != null && rules.article10() != null && rules.article10().laterJoiners();
        return trial.check(LATER_JOINER_LISTED, listed, Fact.of("listed", listed));
    }

    private void decideBy() {
        var deadline = ActTerms.permitDecision(applied());
        trial.state(Fact.of("decideBy", deadline.lastDay()));
        trial.restsOn(OpenQuestion.POLICE_TERM);
        if (deadline.dependsOnUnknownDays()) {
            trial.restsOn(OpenQuestion.UNKNOWN_DATA);
        }
    }

    private void housingAct(PermitOutcomes outcomes) {
        var lawful = asked.seeker().lawfulResidence();
        if (lawful != null && trial.answer(OpenQuestion.HOUSING_ACT_GROUNDS, Answer.APPLY)) {
            trial.require(LAWFUL_RESIDENCE, lawful, Fact.of("lawfulResidence", lawful));
        }
        var bibob = asked.bibobGround();
        if (bibob != null && trial.answer(OpenQuestion.HOUSING_ACT_GROUNDS, Answer.APPLY)) {
            if (!trial.check(BIBOB, !bibob, Fact.of("bibobGround", bibob))) {
                outcomes.mayRefuse(BIBOB);
            }
        }
    }

    private void income(List<DesignatedMeasure> active, Rules rules, PermitOutcomes outcomes) {
        if (rules.article8() && isDesignated(active, Measure.ART8)) {
            new IncomeRules(trial, asked, applied()).judge(outcomes);
        }
    }

    private void priority(List<DesignatedMeasure> active, Rules rules, PermitOutcomes outcomes) {
        if (rules.article9() != null && isDesignated(active, Measure.ART9)) {
            new PriorityRules(trial, asked, rules.article9()).judge(outcomes);
        }
    }

    private void nuisance(List<DesignatedMeasure> active, Rules rules, PermitOutcomes outcomes) {
        if (rules.article10() == null) {
            return;
        }
        active.stream()
                .filter(designated -> designated.measure() == Measure.ART10)
                .forEach(designated -> new NuisanceRules(trial, asked, applied()).judge(designated, outcomes));
    }

    /** Until 2016-12-31 one designation allowed art. 8 and art. 9 together. */
    private boolean isDesignated(List<DesignatedMeasure> active, Measure wanted) {
        var separate = wanted.on(day()).filter(Measure.Basis::separate).isPresent();
        return active.stream().anyMatch(designated -> !separate || designated.measure() == wanted);
    }

    private void nameQuestions() {
        if (asked.completedOn() != null) {
            trial.restsOn(OpenQuestion.APPLICATION_MOMENT);
        }
        for (var law : List.of(Law.WBMGP, Law.HUISVESTINGSWET)) {
            if (!law.textOn(asked.appliedOn()).equals(law.textOn(asked.decidedOn()))) {
                trial.restsOn(OpenQuestion.TRANSITION);
            }
        }
    }

    private LocalDate applied() {
        var completed = asked.completedOn();
        return completed != null && answers.are(OpenQuestion.APPLICATION_MOMENT, Answer.COMPLETION)
                ? completed
                : asked.appliedOn();
    }

    private LocalDate day() {
        return trial.judgedOn();
    }

    private static LocalDate textDay(PermitCase asked, Answers answers) {
        return answers.are(OpenQuestion.TRANSITION, Answer.APPLICATION_DATE) ? asked.appliedOn() : asked.decidedOn();
    }
}
