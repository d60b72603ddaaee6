package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.executionplans.StateTable;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.shared.identity.Role;

/** Plans for tests of rules, each in a state that its own commands brought it to. */
public final class PlanDrafts {
    /** Before the meeting of {@link KnownFixtures#held}. */
    public static final Instant NOW = Instant.parse("2023-02-20T10:00:00Z");

    static final PlanContent COMPLETE = new PlanContent("Debts.", 3, "City talks.", "Priorities.");

    private PlanDrafts() {}

    /** A plan of Breda-Noord whose newest version has the status. */
    public static ExecutionPlan in(PlanStatus status) {
        var area = KnownFixtures.area(StateTable.AREA);
        var plan = new ExecutionPlan(area, 2023, 2043);
        done(plan.draft(Optional.empty(), StateTable.by(Role.OFF)));
        become(plan, area, status);
        return plan;
    }

    /** A challenge of the plan. */
    public static Challenge challenge(ExecutionPlan plan, PolicyDomain domain) {
        return new Challenge(plan, new ChallengeFacts(CentralGoal.SAFETY, domain, "Young people and crime.", 1));
    }

    /** The plan begins its next version. */
    public static void openVersion(ExecutionPlan plan) {
        done(plan.openVersion(Optional.empty(), StateTable.by(Role.OFF)));
    }

    private static void become(ExecutionPlan plan, KnownArea area, PlanStatus status) {
        var office = StateTable.by(Role.OFF);
        var mayor = StateTable.by(Role.MAY);
        switch (status) {
            case DRAFT -> {
                // it is
            }
            case RESIDENT_INPUT -> done(plan.askResidents(office));
            case TABLED -> {
                become(plan, area, PlanStatus.RESIDENT_INPUT);
                done(plan.table(COMPLETE, KnownFixtures.planned(area.id()), office, NOW));
            }
            case ADOPTED -> {
                become(plan, area, PlanStatus.TABLED);
                done(plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id(), plan.id())), mayor, NOW));
            }
            case IN_EXECUTION -> {
                become(plan, area, PlanStatus.ADOPTED);
                done(plan.execute(office));
            }
            case SUPERSEDED -> {
                become(plan, area, PlanStatus.ADOPTED);
                done(plan.supersede(in(PlanStatus.TABLED), mayor));
            }
            case CLOSED -> {
                become(plan, area, PlanStatus.IN_EXECUTION);
                done(plan.close(mayor));
            }
        }
    }

    private static void done(Object event) {
        Objects.requireNonNull(event);
    }
}
