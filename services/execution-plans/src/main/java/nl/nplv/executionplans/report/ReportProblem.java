package nl.nplv.executionplans.report;

import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of progress reports. */
public enum ReportProblem implements Problem {
    REPORT_EXISTS(STATE, "There is a report for the half-year", "EP8, DOMAIN 5 bad input"),
    HALF_NOT_OVER(STATE, "A report is compiled when its half-year is over", "EP8, DOMAIN 3.2"),
    HALF_NOT_BEGUN(STATE, "A half-year has figures from its first day on", "EP8, DOMAIN 3.2");

    private final Kind kind;
    private final String title;
    private final String rule;

    ReportProblem(Kind kind, String title, String rule) {
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
