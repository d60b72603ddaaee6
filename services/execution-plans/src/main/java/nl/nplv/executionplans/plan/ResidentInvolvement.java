package nl.nplv.executionplans.plan;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanEvent.ResidentInvolvementWritten;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The part of a plan that says how and on what residents are involved (EP1). */
@Entity
public class ResidentInvolvement extends Aggregate {
    private UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Involvement involvement = Involvement.none();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ResidentInvolvement() {}

    ResidentInvolvement(ExecutionPlan plan) {
        this.planId = plan.id();
    }

    /** Writes it anew. */
    ResidentInvolvementWritten write(Involvement anew, ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        involvement = anew;
        return new ResidentInvolvementWritten(planId, plan.focusAreaId(), anew.processIds());
    }

    UUID planId() {
        return planId;
    }

    /** What it says. */
    public Involvement involvement() {
        return involvement;
    }
}
