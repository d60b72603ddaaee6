package nl.nplv.executionplans.plan;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanEvent.AnalysisWritten;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;

/** What is going on in the area: the part of a plan that leads to its challenges. */
@Entity
public class Analysis extends Aggregate {
    private UUID planId;
    private String text = "";

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Analysis() {}

    Analysis(ExecutionPlan plan) {
        this.planId = plan.id();
    }

    /** Writes it anew. */
    AnalysisWritten write(String anew, ExecutionPlan plan, Actor by) {
        plan.mustBeEditable(by);
        text = anew;
        return new AnalysisWritten(planId, plan.focusAreaId());
    }

    UUID planId() {
        return planId;
    }

    /** Text, public; empty while nobody wrote it. */
    public String text() {
        return text;
    }
}
