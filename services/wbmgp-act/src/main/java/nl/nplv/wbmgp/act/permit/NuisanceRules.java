package nl.nplv.wbmgp.act.permit;

import static nl.nplv.wbmgp.act.permit.PermitCondition.DECLARATION_ALLOWS;
import static nl.nplv.wbmgp.act.permit.PermitCondition.DECLARATION_ISSUED;
import static nl.nplv.wbmgp.act.permit.PermitCondition.HARDSHIP_ARTICLE_10;
import static nl.nplv.wbmgp.act.permit.PermitCondition.HEARING_OFFERED;
import static nl.nplv.wbmgp.act.permit.PermitCondition.OWNER_CONSENT;
import static nl.nplv.wbmgp.act.permit.PermitCondition.PERSON_OF_SIXTEEN;
import static nl.nplv.wbmgp.act.permit.PermitCondition.RESEARCH_ALLOWED;
import static nl.nplv.wbmgp.act.permit.PermitCondition.VOG_SHOWN;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Parameter;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import nl.nplv.wbmgp.act.permit.PermitCase.DesignatedMeasure;
import nl.nplv.wbmgp.act.permit.PermitCase.Person;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/**
 * Persons of sixteen or older by certificate of conduct or by the mayor's declaration (W 10-10b). The police are asked last: only
 * for a seeker who meets everything else (B 4).
 */
final class NuisanceRules {
    private final Trial trial;
    private final PermitCase asked;
    private final LocalDate applied;

    NuisanceRules(Trial trial, PermitCase asked, LocalDate applied) {
        this.trial = trial;
        this.asked = asked;
        this.applied = applied;
    }

    void judge(DesignatedMeasure designated, PermitOutcomes outcomes) {
        if (!trial.check(OWNER_CONSENT, asked.ownerConsents(), Fact.of("ownerConsents", asked.ownerConsents()))) {
            outcomes.missing(OWNER_CONSENT);
        }
        var persons = persons();
        var counted = Fact.of("persons", persons.size());
        var somebody = !persons.isEmpty();
        if (!trial.check(PERSON_OF_SIXTEEN, somebody, counted, Fact.of("age", age()))) {
            return;
        }
        if (designated.instrument() == Instrument.VOG) {
            certificates(persons, outcomes);
        } else {
            declaration(outcomes);
        }
    }

    private List<Person> persons() {
        return asked.persons().stream()
                .filter(person -> ActTerms.isPersonOfArticle10(person.birthDate(), applied))
                .toList();
    }

    private int age() {
        return Parameter.PERSON_AGE.on(trial.judgedOn()).number();
    }

    private void certificates(List<Person> persons, PermitOutcomes outcomes) {
        var without = persons.stream()
                .filter(person -> person.vog() != null && !person.vog())
                .count();
        var unknown = persons.stream().filter(person -> person.vog() == null).count();
        if (without > 0) {
            trial.check(VOG_SHOWN, false, Fact.of("without", without));
            hardship(VOG_SHOWN, outcomes);
        } else if (unknown > 0) {
            trial.unknown(VOG_SHOWN, Fact.of("without", unknown));
            outcomes.missing(VOG_SHOWN);
        } else {
            trial.check(VOG_SHOWN, true, Fact.of("without", 0));
        }
    }

    private void declaration(PermitOutcomes outcomes) {
        var declaration = asked.declaration();
        trial.restsOn(OpenQuestion.DECLARATION_OBJECTION);
        if (!trial.check(RESEARCH_ALLOWED, outcomes.passesSoFar(), Fact.of("passes", outcomes.passesSoFar()))) {
            return;
        }
        if (declaration == null) {
            trial.unknown(DECLARATION_ISSUED);
            outcomes.research();
            return;
        }
        trial.check(DECLARATION_ISSUED, true, Fact.of("declaration", declaration.says()));
        if (isHeard(declaration, outcomes)) {
            weigh(declaration, outcomes);
        }
    }

    /** A negative or conditional declaration cannot be used before the applicant could be heard (W 10b(6)). */
    private boolean isHeard(Declaration declaration, PermitOutcomes outcomes) {
        if (declaration.says() == Says.POSITIVE) {
            return true;
        }
        var offered = declaration.hearingOffered();
        if (!trial.check(HEARING_OFFERED, offered, Fact.of("hearingOffered", offered))) {
            outcomes.missing(HEARING_OFFERED);
        }
        return offered;
    }

    private void weigh(Declaration declaration, PermitOutcomes outcomes) {
        var allows = declaration.says() != Says.NEGATIVE;
        trial.check(DECLARATION_ALLOWS, allows, Fact.of("declaration", declaration.says()));
        if (!allows) {
            hardship(DECLARATION_ALLOWS, outcomes);
        } else if (declaration.says() == Says.CONDITIONAL) {
            outcomes.withConditions();
        }
    }

    private void hardship(PermitCondition failed, PermitOutcomes outcomes) {
        var hardship = asked.hardship().article10();
        if (hardship == null) {
            trial.unknown(HARDSHIP_ARTICLE_10);
            outcomes.fail(failed);
        } else if (trial.check(HARDSHIP_ARTICLE_10, hardship, Fact.of("hardship", hardship))) {
            outcomes.hardshipHelped();
        } else {
            outcomes.fail(failed);
        }
    }
}
