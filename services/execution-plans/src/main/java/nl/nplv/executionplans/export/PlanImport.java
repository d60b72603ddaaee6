package nl.nplv.executionplans.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.executionplans.document.PlanDocument;
import nl.nplv.executionplans.intervention.InterventionFacts;
import nl.nplv.executionplans.intervention.InterventionProblem;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.plan.PlanProblem;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/** Checks a document that comes in as a plan; everything that is wrong with it is found at once. */
final class PlanImport {
    private final PlanDocument document;
    private final List<Violation> mistakes = new ArrayList<>();

    private PlanImport(PlanDocument document) {
        this.document = document;
    }

    /** What breaks a rule, in the order of the document; a pointer leads to each. */
    static List<Violation> mistakesIn(PlanDocument document) {
        var check = new PlanImport(document);
        check.period();
        check.challenges();
        check.interventions();
        return check.mistakes;
    }

    /** The area still writes a plan, so that another one cannot begin. */
    static Violation beside(ExecutionPlan open) {
        return Violation.body(
                "/focusAreaSlug",
                PlanProblem.PLAN_VERSION_OPEN.name(),
                "plan " + open.id() + " of the area is " + open.status());
    }

    private void period() {
        if (document.periodTo() <= document.periodFrom()) {
            wrong("/periodTo", PlanProblem.PERIOD_REVERSED, "the plan begins in " + document.periodFrom());
        }
    }

    private void challenges() {
        var seen = new HashSet<UUID>();
        for (int nth = 0; nth < document.challenges().size(); nth++) {
            if (!seen.add(document.challenges().get(nth).id())) {
                wrong("/challenges/" + nth + "/id", CommonProblem.ALREADY_EXISTS, "another challenge has the same id");
            }
        }
    }

    private void interventions() {
        var domains = document.challenges().stream()
                .collect(Collectors.toMap(
                        PlanDocument.DocumentChallenge::id, each -> each.facts().domain(), (first, second) -> first));
        for (int nth = 0; nth < document.interventions().size(); nth++) {
            var intervention = document.interventions().get(nth);
            var domain = domains.get(intervention.challengeId());
            if (domain == null) {
                wrong(
                        "/interventions/" + nth + "/challengeId",
                        InterventionProblem.CHALLENGE_REQUIRED,
                        "no challenge " + intervention.challengeId() + " in the document");
            } else {
                facts(intervention.facts(), domain, "/interventions/" + nth);
            }
        }
    }

    private void facts(InterventionFacts facts, PolicyDomain domain, String place) {
        try {
            facts.mustBeAllowed(domain);
        } catch (RuleViolation refusal) {
            refusal.violations()
                    .forEach(each -> mistakes.add(Violation.body(place + each.pointer(), each.code(), each.detail())));
        }
    }

    private void wrong(String pointer, Problem problem, String detail) {
        mistakes.add(Violation.body(pointer, problem.name(), detail));
    }
}
