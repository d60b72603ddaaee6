package nl.nplv.wbmgp.ordinance;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.wbmgp.ordinance.OrdinanceProblem.ORDINANCE_INCOMPLETE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Sector;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Tenure;
import nl.nplv.wbmgp.act.ordinance.OrdinanceRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.judgement.Refusal;
import nl.nplv.wbmgp.municipality.Municipalities;
import nl.nplv.wbmgp.ordinance.OrdinanceEvent.OrdinanceAdopted;
import nl.nplv.wbmgp.ordinance.OrdinanceEvent.OrdinanceDrafted;
import nl.nplv.wbmgp.ordinance.OrdinanceEvent.OrdinanceRepealed;
import nl.nplv.wbmgp.ordinance.OrdinanceEvent.OrdinanceRevised;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Council by-law that puts measures to work where they are designated (huisvestingsverordening). */
@Entity
public class HousingOrdinance extends Aggregate {
    /** The texts of the act that are stored begin here. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private MunicipalityCode municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrdinanceFacts facts;

    private LocalDate validFrom;
    private LocalDate validTo;
    private @Nullable LocalDate adoptedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpenQuestion> restsOn = List.of();

    @Enumerated(EnumType.STRING)
    private OrdinanceStatus status = OrdinanceStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected HousingOrdinance() {}

    HousingOrdinance(MunicipalityCode municipalityCode, OrdinanceFacts facts) {
        this.municipalityCode = municipalityCode;
        this.facts = facts;
        this.validFrom = facts.validFrom();
        this.validTo = facts.validTo();
    }

    /** Prepares it. */
    OrdinanceDrafted draft(Actor by) {
        by.mustActFor(municipalityCode);
        Municipalities.mustKnow(municipalityCode, "/municipalityCode");
        mustHaveDays();
        return new OrdinanceDrafted(id(), municipalityCode);
    }

    /** Changes a draft. */
    OrdinanceRevised revise(OrdinanceFacts revised, Actor by) {
        by.mustActFor(municipalityCode);
        if (status != OrdinanceStatus.DRAFT) {
            throw ILLEGAL_TRANSITION.at("/facts", "only a DRAFT can be revised; this one is " + status);
        }
        facts = revised;
        validFrom = revised.validFrom();
        validTo = revised.validTo();
        mustHaveDays();
        return new OrdinanceRevised(id(), municipalityCode);
    }

    /**
     * The council adopts it.
     *
     * @param caps highest fines
     * @param policeData whether a designation of the municipality names research on police data
     * @throws nl.nplv.shared.problem.RuleViolation what the act refuses, or ILLEGAL_TRANSITION
     */
    OrdinanceAdopted adopt(boolean policeData, FineCaps caps, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var adopted = status.next(OrdinanceStatus.ADOPTED);
        if (facts.measures().isEmpty()) {
            throw ORDINANCE_INCOMPLETE.at("/facts", "it puts no measure to work");
        }
        var verdict = OrdinanceRules.judge(facts.judged(policeData, today), caps, Answers.DEFAULT);
        Refusal.ifGrounds(verdict, OrdinanceProblem.values(), "/facts");
        status = adopted;
        adoptedOn = today;
        restsOn = verdict.restsOn().stream().map(Assumption::question).toList();
        return new OrdinanceAdopted(id(), municipalityCode, facts.measures(), validFrom, validTo);
    }

    /** The council ends it; today is its last day. */
    OrdinanceRepealed repeal(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var repealed = status.next(OrdinanceStatus.REPEALED);
        if (!holdsOn(today)) {
            throw ILLEGAL_TRANSITION.at("/status", "it holds from " + validFrom + " to " + validTo);
        }
        status = repealed;
        validTo = today;
        return new OrdinanceRepealed(id(), municipalityCode, today);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return status != OrdinanceStatus.DRAFT && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Whether it lists the dwelling. */
    public boolean lists(Sector sector, Tenure tenure, Money price) {
        return facts.categories().stream().anyMatch(category -> category.holds(sector, tenure, price));
    }

    /** Conducts that police research may look at; none without article 10. */
    public List<String> conducts() {
        var nuisance = facts.article10();
        return nuisance == null ? List.of() : nuisance.conducts();
    }

    /** The fine that it sets for a breach. */
    public Optional<Money> fine(Breach breach) {
        return facts.fines().stream()
                .filter(fine -> fine.breach() == breach)
                .map(OrdinanceFacts.FineRule::amount)
                .findFirst();
    }

    /** What it says. */
    public OrdinanceFacts facts() {
        return facts;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day. */
    public LocalDate validTo() {
        return validTo;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Open questions whose configured answer its adoption rests on. */
    List<OpenQuestion> restsOn() {
        return restsOn;
    }

    @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    OrdinanceStatus status() {
        return status;
    }

    private void mustHaveDays() {
        if (validFrom.isBefore(EARLIEST) || validTo.isBefore(validFrom)) {
            throw ORDINANCE_INCOMPLETE.at("/facts/validTo", "from " + EARLIEST + " on, and not before it begins");
        }
    }
}
