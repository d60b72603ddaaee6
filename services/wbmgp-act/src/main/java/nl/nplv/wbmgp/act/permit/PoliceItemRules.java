package nl.nplv.wbmgp.act.permit;

import java.time.LocalDate;
import java.util.Set;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Listed;
import nl.nplv.wbmgp.act.Parameter;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.term.Anniversary;
import nl.nplv.wbmgp.act.verdict.Condition;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;

/** Whether the mayor may look at one item of police data (W 10a(2), 10b(2)). */
public final class PoliceItemRules {
    private PoliceItemRules() {}

    /** What comes of it. */
    public enum Outcome {
        MAY_BE_USED,
        MAY_NOT_BE_USED
    }

    /**
     * An item that the police would supply.
     *
     * @param conduct code of the conduct
     * @param happenedOn day of the conduct
     * @param ordinanceConducts codes that the ordinance picked
     * @param hampersInvestigation whether supplying it could hamper a running investigation
     */
    public record PoliceItem(
            LocalDate birthDate,
            LocalDate appliedOn,
            String conduct,
            LocalDate happenedOn,
            Set<String> ordinanceConducts,
            boolean hampersInvestigation) {
        public PoliceItem {
            Law.mustBeStored(appliedOn);
            ordinanceConducts = Set.copyOf(ordinanceConducts);
        }
    }

    enum PoliceItemCondition implements Condition {
        OF_AGE("PERSON_TOO_YOUNG"),
        IN_THE_ACT("CONDUCT_NOT_ALLOWED"),
        IN_ORDINANCE("CONDUCT_NOT_ALLOWED"),
        WITHIN_LOOK_BACK("OUTSIDE_LOOKBACK"),
        BEFORE_APPLICATION("OUTSIDE_LOOKBACK"),
        NO_INVESTIGATION("INVESTIGATION_RUNNING");

        private final String ground;

        PoliceItemCondition(String ground) {
            this.ground = ground;
        }

        @Override
        public String subject() {
            return "policeItem";
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    public static Verdict<Outcome> judge(PoliceItem item, Answers answers) {
        var trial = new Trial("policeItem", item.appliedOn(), answers);
        var from = ActTerms.lookBackFrom(item.birthDate(), item.appliedOn());
        if (from.isEmpty()) {
            trial.require(PoliceItemCondition.IN_THE_ACT, false, Fact.code("conduct", item.conduct()));
            return trial.verdict(Outcome.MAY_NOT_BE_USED);
        }
        nameLeapDay(item, trial);
        var applied = Fact.of("appliedOn", item.appliedOn());
        var happened = Fact.of("happenedOn", item.happenedOn());
        trial.require(
                PoliceItemCondition.OF_AGE,
                ActTerms.isPersonOfArticle10(item.birthDate(), item.appliedOn()),
                applied,
                Fact.of("age", Parameter.PERSON_AGE.on(item.appliedOn()).number()));
        conduct(item, trial);
        trial.require(
                PoliceItemCondition.WITHIN_LOOK_BACK,
                !item.happenedOn().isBefore(from.get()),
                happened,
                Fact.of("lookBackFrom", from.get()));
        trial.require(
                PoliceItemCondition.BEFORE_APPLICATION,
                item.happenedOn().isBefore(item.appliedOn()),
                happened,
                applied);
        trial.require(
                PoliceItemCondition.NO_INVESTIGATION,
                !item.hampersInvestigation(),
                Fact.of("hampersInvestigation", item.hampersInvestigation()));
        return trial.verdict(trial.hasGrounds() ? Outcome.MAY_NOT_BE_USED : Outcome.MAY_BE_USED);
    }

    private static void conduct(PoliceItem item, Trial trial) {
        var conduct = Fact.code("conduct", item.conduct());
        trial.require(
                PoliceItemCondition.IN_THE_ACT,
                Listed.conduct(item.conduct(), item.appliedOn()).isPresent(),
                conduct);
        trial.require(PoliceItemCondition.IN_ORDINANCE, item.ordinanceConducts().contains(item.conduct()), conduct);
    }

    private static void nameLeapDay(PoliceItem item, Trial trial) {
        var adult = Parameter.ADULT_AGE.on(item.appliedOn()).number();
        var minor = Parameter.LOOK_BACK_OF_MINOR.on(item.appliedOn()).number();
        if (Anniversary.dependsOnLeapDay(item.birthDate(), adult)
                || Anniversary.dependsOnLeapDay(item.appliedOn(), -minor)) {
            trial.restsOn(OpenQuestion.LEAP_DAY);
        }
    }
}
