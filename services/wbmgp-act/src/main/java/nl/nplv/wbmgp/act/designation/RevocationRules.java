package nl.nplv.wbmgp.act.designation;

import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Condition;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;

/** When the minister must revoke a designation: there is nothing to weigh (W 7). */
public final class RevocationRules {
    private RevocationRules() {}

    /** What comes of it. */
    public enum Outcome {
        MUST_REVOKE,
        STAYS
    }

    enum RevocationCondition implements Condition {
        TESTS_MET,
        REGIONAL_CHANCES,
        COUNCIL_KEEPS;

        @Override
        public String subject() {
            return "revocation";
        }

        @Override
        public String ground() {
            return name();
        }
    }

    public static Verdict<Outcome> judge(RevocationCase found, Answers answers) {
        var trial = new Trial("revocation", found.on(), answers);
        var measure = Fact.of("measure", found.measure());
        trial.require(RevocationCondition.TESTS_MET, found.testsMet(), measure);
        if (found.measure()
                .on(found.on())
                .flatMap(Measure.Basis::regionalHousing)
                .isPresent()) {
            trial.require(RevocationCondition.REGIONAL_CHANCES, found.regionalChances(), measure);
        }
        trial.require(RevocationCondition.COUNCIL_KEEPS, !found.councilAsks(), measure);
        return trial.verdict(trial.hasGrounds() ? Outcome.MUST_REVOKE : Outcome.STAYS);
    }
}
