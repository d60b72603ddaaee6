package nl.nplv.wbmgp.act.ordinance;

import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.ALIGNED;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.ALLOCATION_CHANNEL;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CATEGORY_ALLOWED;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CATEGORY_LISTED;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CHARACTERISTICS;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CONDUCT_CHOSEN;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CONDUCT_LISTED;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.CORPORATIONS_CONSULTED;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.FINE_WITHIN_CAP;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.HARDSHIP_CLAUSE;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.LENGTH;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.MEASURE_IN_FORCE;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.NO_PROHIBITED_GROUND;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.RANK_OF_LOCAL_TIES;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.RANK_OF_URGENCY;
import static nl.nplv.wbmgp.act.ordinance.OrdinanceCondition.TENANTS_CONSULTED;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Listed;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article10;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article8;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article9;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Category;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Consulted;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Sector;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;

/** Whether an ordinance is one that the act and the Huisvestingswet allow, by the text of the day of its adoption. */
public final class OrdinanceRules {
    private final OrdinanceCase ordinance;
    private final FineCaps caps;
    private final Trial trial;

    /** What comes of it. */
    public enum Outcome {
        VALID,
        INVALID
    }

    private OrdinanceRules(OrdinanceCase ordinance, FineCaps caps, Answers answers) {
        this.ordinance = ordinance;
        this.caps = caps;
        this.trial = new Trial("ordinance", ordinance.adoptedOn(), answers);
    }

    public static Verdict<Outcome> judge(OrdinanceCase ordinance, FineCaps caps, Answers answers) {
        return new OrdinanceRules(ordinance, caps, answers).judge();
    }

    private Verdict<Outcome> judge() {
        length();
        preparation();
        categories();
        if (ordinance.article8() != null && isInForce(Measure.ART8)) {
            hardship(ordinance.article8());
        }
        if (ordinance.article9() != null && isInForce(Measure.ART9)) {
            priority(ordinance.article9());
        }
        if (ordinance.article10() != null && isInForce(Measure.ART10)) {
            conducts(ordinance.article10());
        }
        ordinance.fines().forEach(this::fine);
        return trial.verdict(trial.hasGrounds() ? Outcome.INVALID : Outcome.VALID);
    }

    private void length() {
        var latest = ActTerms.latestEndOfOrdinance(ordinance.validFrom());
        var fits = !ordinance.validTo().isBefore(ordinance.validFrom())
                && !ordinance.validTo().isAfter(latest);
        trial.require(
                LENGTH,
                fits,
                Fact.of("validFrom", ordinance.validFrom()),
                Fact.of("validTo", ordinance.validTo()),
                Fact.of("latestEnd", latest));
    }

    private void preparation() {
        consulted(CORPORATIONS_CONSULTED, Consulted.HOUSING_CORPORATIONS);
        consulted(TENANTS_CONSULTED, Consulted.TENANT_ORGANISATIONS);
        trial.require(ALIGNED, ordinance.aligned(), Fact.of("aligned", ordinance.aligned()));
    }

    private void consulted(OrdinanceCondition condition, Consulted who) {
        var consulted = ordinance.consulted().contains(who);
        trial.require(condition, consulted, Fact.of("consulted", consulted));
    }

    private void categories() {
        var listed = ordinance.categories().size();
        trial.require(CATEGORY_LISTED, listed > 0, Fact.of("categories", listed));
        for (var category : ordinance.categories()) {
            var allowed = Table.read("dwelling-categories").stream().anyMatch(row -> allows(row, category));
            trial.require(
                    CATEGORY_ALLOWED,
                    allowed,
                    Fact.of("tenure", category.tenure()),
                    Fact.of("capped", category.capped()),
                    Fact.of("day", day()));
        }
    }

    private boolean allows(Row row, Category category) {
        return row.text("tenure").equals(category.tenure().name())
                && row.validity().holdsOn(day())
                && (category.capped() || row.text("capped").equals("no"));
    }

    private boolean isInForce(Measure measure) {
        return trial.require(
                MEASURE_IN_FORCE, measure.isInForceOn(day()), Fact.of("measure", measure), Fact.of("day", day()));
    }

    private void hardship(Article8 article) {
        trial.require(HARDSHIP_CLAUSE, article.hardship(), Fact.of("clause", article.hardship()));
    }

    private void priority(Article9 article) {
        trial.require(
                CHARACTERISTICS,
                !article.characteristics().isEmpty(),
                Fact.of("characteristics", article.characteristics().size()));
        for (var characteristic : article.characteristics()) {
            var prohibited = ProhibitedGrounds.in(characteristic);
            trial.require(NO_PROHIBITED_GROUND, prohibited.isEmpty(), Fact.code("ground", prohibited.orElse("NONE")));
        }
        trial.require(
                RANK_OF_URGENCY,
                article.outranksUrgency() != null,
                Fact.of("stated", article.outranksUrgency() != null));
        if (RANK_OF_LOCAL_TIES.isInForceOn(day())) {
            trial.require(
                    RANK_OF_LOCAL_TIES,
                    article.outranksLocalTies() != null,
                    Fact.of("stated", article.outranksLocalTies() != null));
        }
        ordinance.categories().stream()
                .filter(category -> category.sector() == Sector.PRIVATE)
                .forEach(category -> trial.require(
                        ALLOCATION_CHANNEL,
                        category.allocationChannel(),
                        Fact.of("channel", category.allocationChannel())));
    }

    private void conducts(Article10 article) {
        for (var conduct : article.conducts()) {
            trial.require(CONDUCT_LISTED, Listed.conduct(conduct, day()).isPresent(), Fact.code("conduct", conduct));
        }
        if (article.policeData()) {
            var chosen = article.conducts().size();
            trial.require(CONDUCT_CHOSEN, chosen > 0, Fact.of("chosen", chosen));
        }
    }

    private void fine(OrdinanceCase.Fine fine) {
        var highest = caps.euros(fine.breach(), day());
        var breach = Fact.of("breach", fine.breach());
        if (highest.isEmpty() && caps.category(fine.breach(), day()).isPresent()) {
            trial.restsOn(OpenQuestion.UNKNOWN_DATA);
            trial.unknown(FINE_WITHIN_CAP, breach);
            return;
        }
        var fits = highest.filter(most -> fine.amount().compareTo(most) <= 0).isPresent();
        trial.require(
                FINE_WITHIN_CAP,
                fits,
                breach,
                Fact.of("highest", highest.map(most -> most.longValue()).orElse(0L)));
    }

    private LocalDate day() {
        return trial.judgedOn();
    }
}
