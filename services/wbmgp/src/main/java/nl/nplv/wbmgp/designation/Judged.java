package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.ALREADY_DECIDED;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.designation.DesignationCase;
import nl.nplv.wbmgp.act.designation.DesignationCase.AskedMeasure;
import nl.nplv.wbmgp.act.designation.DesignationCase.Extended;
import nl.nplv.wbmgp.act.designation.DesignationCase.MinistersDecision;
import nl.nplv.wbmgp.act.designation.DesignationOutcome;
import nl.nplv.wbmgp.act.designation.DesignationRules;
import nl.nplv.wbmgp.act.designation.DesignationVerdict;
import nl.nplv.wbmgp.act.designation.DesignationVerdict.Term;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.judgement.Refusal;
import org.jspecify.annotations.Nullable;

/** An application as the act judges it: as a whole, or each designation that is to go on. */
final class Judged {
    private static final String FACTS = "/facts";

    private final ApplicationFacts facts;
    private final Places places;

    private Judged(ApplicationFacts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    static Judged of(ApplicationFacts facts, Places places) {
        return new Judged(facts, places);
    }

    /**
     * Refuses what the minister could not grant, in the text of that day.
     *
     * @throws nl.nplv.shared.problem.RuleViolation the act's grounds
     */
    void mustBePossible(LocalDate today) {
        cases(facts.start(), facts.end(), today, null, today)
                .forEach(each -> Refusal.ifGrounds(judge(each).verdict(), DesignationProblem.values(), FACTS));
    }

    /**
     * Refuses an announcement that comes too late, and a term that the act does not allow.
     *
     * @return open questions whose configured answer this rests on
     * @throws nl.nplv.shared.problem.RuleViolation ALREADY_DECIDED or the act's grounds
     */
    List<OpenQuestion> mustAllow(Decision decided, LocalDate received, LocalDate today) {
        var all = cases(decided.start(), decided.end(), received, decided.judged(today), today).stream()
                .map(Judged::judge)
                .toList();
        for (var judged : all) {
            if (judged.verdict().outcome() == DesignationOutcome.DEEMED_GRANTED) {
                throw ALREADY_DECIDED.at(
                        "/outcome",
                        "deemed granted: nothing was announced by "
                                + judged.decideBy().lastDay());
            }
            if (decided.outcome().grants()) {
                Refusal.ifGrounds(judged.verdict(), DesignationProblem.values(), FACTS);
            }
        }
        return restsOn(all);
    }

    /** What silence grants on that day. */
    Decision deemed(LocalDate on, LocalDate received, LocalDate today) {
        var all = cases(facts.start(), facts.end(), received, null, today).stream()
                .map(Judged::judge)
                .toList();
        var term = all.stream()
                .flatMap(each -> each.term().stream())
                .findFirst()
                .orElseGet(() -> new Term(facts.start(), facts.end()));
        return Decision.deemed(on, term, restsOn(all));
    }

    private static List<OpenQuestion> restsOn(List<DesignationVerdict> all) {
        return all.stream()
                .flatMap(each -> each.verdict().restsOn().stream())
                .map(Assumption::question)
                .distinct()
                .toList();
    }

    private List<DesignationCase> cases(
            LocalDate start, LocalDate end, LocalDate received, @Nullable MinistersDecision decision, LocalDate on) {
        if (places.extended().isEmpty()) {
            return List.of(asked(facts.measures(), start, end, received, null, decision, on));
        }
        return places.extended().stream()
                .map(going -> asked(List.of(going.asked()), start, end, received, places.judged(going), decision, on))
                .toList();
    }

    private DesignationCase asked(
            List<DesignatedMeasure> measures,
            LocalDate start,
            LocalDate end,
            LocalDate received,
            @Nullable Extended extended,
            @Nullable MinistersDecision decision,
            LocalDate on) {
        return new DesignationCase(
                true,
                measures.stream()
                        .map(each -> new AskedMeasure(each.measure(), each.instrument()))
                        .toList(),
                places.kinds(),
                facts.argued(),
                facts.arguesRegionalHousing(),
                facts.arguesInstrument(),
                start,
                end,
                received,
                received,
                0,
                extended,
                decision,
                on);
    }

    private static DesignationVerdict judge(DesignationCase asked) {
        return DesignationRules.judge(asked, Answers.DEFAULT);
    }
}
