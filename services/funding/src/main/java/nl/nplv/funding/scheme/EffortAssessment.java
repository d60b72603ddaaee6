package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.LOCAL_GOVERNMENT_NOT_CONSULTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.funding.scheme.SchemeEvent.EffortAssessed;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whether means of a scheme should go to the areas first (inspanningsverplichting), FU7. */
@Entity
public class EffortAssessment extends Aggregate {
    private SchemeCode schemeCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConsultedParty> consulted;

    @Enumerated(EnumType.STRING)
    private EffortOutcome outcome;

    private String reasoning;
    private LocalDate assessedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EffortAssessment() {}

    EffortAssessment(
            SchemeCode schemeCode,
            List<ConsultedParty> consulted,
            EffortOutcome outcome,
            String reasoning,
            LocalDate assessedOn) {
        this.schemeCode = schemeCode;
        this.consulted = consulted;
        this.outcome = outcome;
        this.reasoning = reasoning;
        this.assessedOn = assessedOn;
    }

    /**
     * Records it; any outcome satisfies the duty, since it is one of effort.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or LOCAL_GOVERNMENT_NOT_CONSULTED
     */
    EffortAssessed assess(FundingScheme scheme, Actor by) {
        scheme.ownerMinistry().mustBe(by);
        if (consulted.stream().allMatch(party -> party.kind() == ConsultedParty.Kind.OTHER)) {
            throw LOCAL_GOVERNMENT_NOT_CONSULTED.at("/consulted", "name a municipality or an association of them");
        }
        return new EffortAssessed(id(), schemeCode, outcome);
    }

    SchemeCode schemeCode() {
        return schemeCode;
    }

    List<ConsultedParty> consulted() {
        return consulted;
    }

    EffortOutcome outcome() {
        return outcome;
    }

    String reasoning() {
        return reasoning;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }
}
