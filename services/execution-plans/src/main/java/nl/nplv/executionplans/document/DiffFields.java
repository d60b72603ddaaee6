package nl.nplv.executionplans.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nplv.executionplans.intervention.YearBudget;

/** The fields of a document and its parts as text, each under its name and in the order in which people read them. */
final class DiffFields {
    private DiffFields() {}

    static Map<String, String> of(PlanDocument document) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("periodFrom", String.valueOf(document.periodFrom()));
        fields.put("periodTo", String.valueOf(document.periodTo()));
        fields.put("analysis", document.analysis());
        fields.put("how", document.residentInvolvement().how());
        fields.put("onWhat", document.residentInvolvement().onWhat());
        fields.put(
                "hardToReach",
                Objects.requireNonNullElse(document.residentInvolvement().hardToReach(), ""));
        fields.put("processIds", joined(document.residentInvolvement().processIds()));
        return fields;
    }

    static Map<String, String> of(PlanDocument.DocumentChallenge challenge) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("description", challenge.facts().description());
        fields.put("goal", challenge.facts().goal().name());
        fields.put("domain", challenge.facts().domain().name());
        fields.put("priority", String.valueOf(challenge.facts().priority()));
        return fields;
    }

    static Map<String, String> of(PlanDocument.DocumentIntervention intervention) {
        var facts = intervention.facts();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", facts.title());
        fields.put("challengeId", intervention.challengeId().toString());
        fields.put("type", facts.type().name());
        fields.put("leadOrgId", facts.leadOrgId());
        fields.put("start", facts.start().toString());
        fields.put("end", facts.end() == null ? "" : facts.end().toString());
        fields.put("budget", budget(facts.budget()));
        fields.put("fundingLineIds", joined(facts.fundingLineIds()));
        fields.put("indicatorCodes", joined(facts.indicatorCodes()));
        fields.put("police", facts.police().name());
        fields.put("localTriangleRef", Objects.requireNonNullElse(facts.localTriangleRef(), ""));
        fields.put("status", intervention.status().name());
        return fields;
    }

    private static String budget(List<YearBudget> budget) {
        return budget.stream().map(each -> each.year() + ": " + each.amount()).collect(Collectors.joining("; "));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
