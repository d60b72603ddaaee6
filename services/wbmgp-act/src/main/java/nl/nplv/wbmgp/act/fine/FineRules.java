package nl.nplv.wbmgp.act.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Parameter;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.term.Anniversary;
import nl.nplv.wbmgp.act.verdict.Condition;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether a fine is allowed, and how high (H 35, W 10(4)). */
public final class FineRules {
    private FineRules() {}

    /** What comes of it. */
    public enum Outcome {
        ALLOWED,
        NOT_ALLOWED,
        /** The amount of the category is neither stored nor configured. */
        AMOUNT_UNKNOWN
    }

    /**
     * A breach that was found.
     *
     * @param foundOn day on which an inspector found it
     * @param finedBeforeOn last day of a fine for the same ban; none when there was none
     * @param inOrdinance whether the ordinance sets a fine for it
     */
    public record FineCase(
            Breach breach,
            LocalDate foundOn,
            @Nullable LocalDate finedBeforeOn,
            boolean inOrdinance,
            BigDecimal euros) {
        public FineCase {
            Law.mustBeStored(foundOn);
            if (euros.signum() <= 0) {
                throw new IllegalArgumentException("a fine is more than nothing, not " + euros);
            }
        }
    }

    enum FineCondition implements Condition {
        IN_THE_ACT("NOT_IN_FORCE"),
        IN_ORDINANCE("FINE_NOT_IN_ORDINANCE"),
        WITHIN_CAP("FINE_TOO_HIGH");

        private final String ground;

        FineCondition(String ground) {
            this.ground = ground;
        }

        @Override
        public String subject() {
            return "fine";
        }

        @Override
        public String ground() {
            return ground;
        }
    }

    public static Verdict<Outcome> judge(FineCase found, FineCaps caps, Answers answers) {
        var trial = new Trial("fine", found.foundOn(), answers);
        var breach = breach(found);
        var category = caps.category(breach, found.foundOn());
        var seen = Fact.of("breach", breach);
        trial.require(FineCondition.IN_THE_ACT, category.isPresent(), seen);
        trial.require(FineCondition.IN_ORDINANCE, found.inOrdinance(), seen);
        if (category.isEmpty()) {
            return trial.verdict(Outcome.NOT_ALLOWED);
        }
        var highest = caps.euros(breach, found.foundOn());
        var height = Fact.of("category", category.get());
        if (highest.isEmpty()) {
            trial.restsOn(OpenQuestion.UNKNOWN_DATA);
            trial.unknown(FineCondition.WITHIN_CAP, height);
        } else {
            trial.require(
                    FineCondition.WITHIN_CAP,
                    found.euros().compareTo(highest.get()) <= 0,
                    height,
                    Fact.of("highest", highest.get().longValue()));
        }
        return trial.verdict(outcome(trial));
    }

    /** Whether letting was fined before, within the years of H 35(2)(d). */
    public static boolean isAgain(Breach breach, @Nullable LocalDate finedBeforeOn, LocalDate foundOn) {
        return breach == Breach.LETTING_WITHOUT_PERMIT
                && finedBeforeOn != null
                && countsFrom(foundOn)
                        .filter(from -> !finedBeforeOn.isBefore(from))
                        .isPresent();
    }

    /** First day from which a fine counts for a repetition (H 35(2)(d)); empty in a text without one. */
    public static Optional<LocalDate> countsFrom(LocalDate foundOn) {
        return Parameter.REPEATED_FINE.find(foundOn).map(years -> Anniversary.before(foundOn, years.number()));
    }

    private static Outcome outcome(Trial trial) {
        if (trial.hasGrounds()) {
            return Outcome.NOT_ALLOWED;
        }
        return trial.isUndecided() ? Outcome.AMOUNT_UNKNOWN : Outcome.ALLOWED;
    }

    /** Letting again within the years of H 35(2)(d) after a fine for it is a breach of its own, since that text holds. */
    private static Breach breach(FineCase found) {
        return isAgain(found.breach(), found.finedBeforeOn(), found.foundOn())
                ? Breach.LETTING_WITHOUT_PERMIT_AGAIN
                : found.breach();
    }
}
