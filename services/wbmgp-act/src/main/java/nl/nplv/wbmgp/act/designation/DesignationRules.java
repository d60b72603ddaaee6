package nl.nplv.wbmgp.act.designation;

import static nl.nplv.wbmgp.act.designation.DesignationCondition.ASKED_WHILE_ACTIVE;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.CONTIGUOUS;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.COUNCIL_ASKS;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.EVALUATED;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.EXTENSIONS_LEFT;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.INSTRUMENT_ARGUED;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.INSTRUMENT_NAMED;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.MEASURE_IN_FORCE;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.REGIONAL_HOUSING;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.TERM_LENGTH;
import static nl.nplv.wbmgp.act.designation.DesignationCondition.UNIT_IN_FORCE;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.act.designation.DesignationCase.AskedMeasure;
import nl.nplv.wbmgp.act.designation.DesignationCase.Extended;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/** Whether a designation can be asked for, and what became of the request (WB1-WB4, W 5 and 6). */
public final class DesignationRules {
    private static final String SUBJECT = "designation";

    private final DesignationCase asked;
    private final Trial trial;

    private DesignationRules(DesignationCase asked, Answers answers) {
        this.asked = asked;
        this.trial = new Trial(SUBJECT, textDay(asked, answers), answers);
    }

    /** Judges a request by the text of its date. */
    public static DesignationVerdict judge(DesignationCase asked, Answers answers) {
        return new DesignationRules(asked, answers).judge();
    }

    private DesignationVerdict judge() {
        nameTransition();
        trial.require(COUNCIL_ASKS, asked.askedByCouncil(), Fact.of("askedByCouncil", asked.askedByCouncil()));
        asked.measures().forEach(this::measure);
        asked.units().forEach(this::unit);
        for (var test : SubstanceTest.values()) {
            var argued = asked.argued().contains(test);
            trial.require(DesignationCondition.valueOf(test.name()), argued, Fact.of("argued", argued));
        }
        asked.measures().forEach(this::arguments);
        term();
        if (asked.extended() != null) {
            extension(asked.extended());
        }
        return new DesignationOutcomes(asked, trial).verdict();
    }

    private void measure(AskedMeasure wanted) {
        var measure = Fact.of("measure", wanted.measure());
        var inForce = wanted.measure().isInForceOn(day());
        trial.require(MEASURE_IN_FORCE, inForce, measure, Fact.of("day", day()));
        if (wanted.measure() == Measure.ART10 && inForce) {
            trial.require(INSTRUMENT_NAMED, wanted.instrument() != null, Fact.of("named", wanted.instrument() != null));
        }
    }

    private void unit(UnitKind kind) {
        trial.require(UNIT_IN_FORCE, kind.isInForceOn(day()), Fact.of("unit", kind), Fact.of("day", day()));
    }

    private void arguments(AskedMeasure wanted) {
        if (wanted.measure().on(day()).flatMap(Measure.Basis::regionalHousing).isPresent()) {
            trial.require(
                    REGIONAL_HOUSING,
                    asked.regionalHousing(),
                    Fact.of("measure", wanted.measure()),
                    Fact.of("argued", asked.regionalHousing()));
        }
        if (wanted.measure() == Measure.ART10 && INSTRUMENT_ARGUED.isInForceOn(day())) {
            trial.require(INSTRUMENT_ARGUED, asked.instrumentArgued(), Fact.of("argued", asked.instrumentArgued()));
        }
    }

    private void term() {
        var latest = ActTerms.latestEndOfDesignation(asked.start());
        var fits = !asked.end().isBefore(asked.start()) && !asked.end().isAfter(latest);
        trial.require(
                TERM_LENGTH,
                fits,
                Fact.of("start", asked.start()),
                Fact.of("end", asked.end()),
                Fact.of("latestEnd", latest));
    }

    private void extension(Extended old) {
        var most = ActTerms.termsOfDesignation(day());
        trial.require(
                EXTENSIONS_LEFT,
                old.terms() < most,
                Fact.of("terms", old.terms()),
                Fact.of("mostTerms", most),
                Fact.of("mostYears", ActTerms.yearsOfDesignation(day())));
        trial.require(
                ASKED_WHILE_ACTIVE,
                !asked.receivedOn().isAfter(old.end()),
                Fact.of("receivedOn", asked.receivedOn()),
                Fact.of("oldEnd", old.end()));
        var next = old.end().plusDays(1);
        trial.require(
                CONTIGUOUS, asked.start().equals(next), Fact.of("start", asked.start()), Fact.of("nextDay", next));
        asked.measures().forEach(wanted -> evaluation(old, wanted.measure()));
    }

    private void evaluation(Extended old, Measure measure) {
        if (EVALUATED.isInForceOn(day())) {
            var evaluated = old.evaluated().contains(measure);
            trial.require(EVALUATED, evaluated, Fact.of("measure", measure), Fact.of("evaluated", evaluated));
        }
    }

    private void nameTransition() {
        if (!Law.WBMGP.textOn(asked.receivedOn()).equals(Law.WBMGP.textOn(decisionDay(asked)))) {
            trial.restsOn(OpenQuestion.TRANSITION);
        }
    }

    private LocalDate day() {
        return trial.judgedOn();
    }

    private static LocalDate textDay(DesignationCase asked, Answers answers) {
        return answers.are(OpenQuestion.TRANSITION, Answer.APPLICATION_DATE) ? asked.receivedOn() : decisionDay(asked);
    }

    private static LocalDate decisionDay(DesignationCase asked) {
        return asked.decision() == null ? asked.on() : asked.decision().announcedOn();
    }
}
