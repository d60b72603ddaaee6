package nl.nplv.executionplans.export;

import static nl.nplv.shared.problem.Kind.RULE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of documents that come in. */
public enum ExportProblem implements Problem {
    PLAN_IMPORT_REFUSED(RULE, "The document breaks rules; nothing of it was taken in", "DOMAIN 3.2");

    private final Kind kind;
    private final String title;
    private final String rule;

    ExportProblem(Kind kind, String title, String rule) {
        this.kind = kind;
        this.title = title;
        this.rule = rule;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }
}
