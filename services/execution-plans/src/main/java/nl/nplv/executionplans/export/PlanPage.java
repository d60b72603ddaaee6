package nl.nplv.executionplans.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.nplv.documents.Document;
import nl.nplv.executionplans.document.PlanDocument;
import nl.nplv.executionplans.plan.ChallengeFacts;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.knownareas.KnownAreas;

/** A plan as a page for people: contents, goals, challenges, and interventions on a timeline. */
@ApplicationScoped
class PlanPage {
    private final KnownAreas areas;

    PlanPage(KnownAreas areas) {
        this.areas = areas;
    }

    /** Templates of the page. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance plan(String area, PlanDocument plan, List<GoalBlock> goals, String timeline);
    }

    /**
     * What the plan does for a central goal.
     *
     * @param goal the goal
     * @param challenges its challenges
     */
    record GoalBlock(CentralGoal goal, List<ChallengeBlock> challenges) {}

    /**
     * A challenge with what follows from it.
     *
     * @param facts what it is about
     * @param interventions what is done
     */
    record ChallengeBlock(ChallengeFacts facts, List<InterventionRow> interventions) {}

    /**
     * An intervention as it is laid out.
     *
     * @param title title
     * @param type kind
     * @param lead who leads
     * @param start first day
     * @param end last day; empty when it is not known
     * @param budget sum, euro
     * @param status where it stands
     */
    record InterventionRow(
            String title, String type, String lead, String start, String end, String budget, String status) {}

    /** The plan of an area as a document; the day is the first of its period, so that the same plan gives the same bytes. */
    Document of(ExecutionPlan plan, PlanDocument content) {
        var area = areas.get(plan.focusAreaId()).name();
        var goals = Arrays.stream(CentralGoal.values())
                .map(goal -> new GoalBlock(goal, challenges(goal, content)))
                .filter(block -> !block.challenges().isEmpty())
                .toList();
        return new Document(
                "en",
                "Execution plan " + area,
                "Integral plan of the focus area " + area + ", " + content.periodFrom() + " to " + content.periodTo()
                        + ".",
                LocalDate.of(content.periodFrom(), 1, 1),
                Html.plan(area, content, goals, figure(content)).render());
    }

    private static List<ChallengeBlock> challenges(CentralGoal goal, PlanDocument content) {
        return content.challenges().stream()
                .filter(challenge -> challenge.facts().goal() == goal)
                .map(challenge -> new ChallengeBlock(
                        challenge.facts(),
                        content.interventions().stream()
                                .filter(each -> each.challengeId().equals(challenge.id()))
                                .map(PlanPage::row)
                                .toList()))
                .toList();
    }

    private static InterventionRow row(PlanDocument.DocumentIntervention intervention) {
        var facts = intervention.facts();
        return new InterventionRow(
                facts.title(),
                facts.type().name(),
                facts.leadOrgId(),
                facts.start().toString(),
                facts.end() == null ? "" : facts.end().toString(),
                facts.total().toString(),
                intervention.status().name());
    }

    private static String figure(PlanDocument content) {
        return TimelineDrawing.of(content)
                .map(timeline -> timeline.svg() + timeline.table())
                .orElse("");
    }
}
