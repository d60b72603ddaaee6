package nl.nplv.wbmgp.act.permit;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Condition;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether the executive may withdraw a permit (intrekken, H 18). */
public final class WithdrawalRules {
    private WithdrawalRules() {}

    /** What comes of it; withdrawing is never a must. */
    public enum Outcome {
        MAY_BE_WITHDRAWN,
        STAYS
    }

    /**
     * A permit that was granted.
     *
     * @param occupyBy last day to move in, as the permit states
     * @param occupiedOn day of moving in; none when nobody did
     * @param falseData whether it was granted on data that the holder knew or should have known to be wrong
     * @param bibobGround whether there is a ground under the Bibob act
     */
    public record WithdrawalCase(
            LocalDate occupyBy, @Nullable LocalDate occupiedOn, boolean falseData, boolean bibobGround, LocalDate on) {
        public WithdrawalCase {
            Law.mustBeStored(on);
        }
    }

    enum WithdrawalCondition implements Condition {
        OCCUPIED_IN_TIME("NOT_OCCUPIED"),
        TRUE_DATA("FALSE_DATA"),
        NO_BIBOB_GROUND("BIBOB");

        private final String ground;

        WithdrawalCondition(String ground) {
            this.ground = ground;
        }

        @Override
        public String subject() {
            return "withdrawal";
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    public static Verdict<Outcome> judge(WithdrawalCase permit, Answers answers) {
        var trial = new Trial("withdrawal", permit.on(), answers);
        trial.require(WithdrawalCondition.OCCUPIED_IN_TIME, isInTime(permit), Fact.of("occupyBy", permit.occupyBy()));
        trial.require(WithdrawalCondition.TRUE_DATA, !permit.falseData(), Fact.of("falseData", permit.falseData()));
        if (permit.bibobGround()) {
            trial.restsOn(OpenQuestion.HOUSING_ACT_GROUNDS);
        }
        trial.require(
                WithdrawalCondition.NO_BIBOB_GROUND,
                !permit.bibobGround(),
                Fact.of("bibobGround", permit.bibobGround()));
        return trial.verdict(trial.hasGrounds() ? Outcome.MAY_BE_WITHDRAWN : Outcome.STAYS);
    }

    private static boolean isInTime(WithdrawalCase permit) {
        var looked = permit.occupiedOn() == null ? permit.on() : permit.occupiedOn();
        return !looked.isAfter(permit.occupyBy());
    }
}
