package nl.nplv.executionplans.plan;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanEvent.PlanCommented;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;

/** What a resident or the national representative says about a plan (DOMAIN 2); public. */
@Entity
public class PlanComment extends Aggregate {
    private UUID planId;
    private int planVersion;
    private String text;
    private String role;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanComment() {}

    @SuppressWarnings("NullAway.Init")
    PlanComment(ExecutionPlan plan, String text) {
        this.planId = plan.id();
        this.planVersion = plan.newest().number();
        this.text = text;
    }

    /** Says it, as a resident or as the representative of the area. */
    PlanCommented comment(ExecutionPlan plan, Actor by) {
        by.mustActIn(plan.focusAreaSlug());
        plan.mustBeOpen();
        role = by.role();
        return new PlanCommented(id(), planId);
    }

    UUID planId() {
        return planId;
    }

    int planVersion() {
        return planVersion;
    }

    String text() {
        return text;
    }

    String role() {
        return role;
    }
}
