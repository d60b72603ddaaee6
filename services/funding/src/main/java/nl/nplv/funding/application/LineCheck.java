package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationProblem.LINE_TWICE;
import static nl.nplv.funding.application.ApplicationProblem.UNKNOWN_SCHEME;
import static nl.nplv.funding.application.ApplicationProblem.YEAR_TWICE;
import static nl.nplv.funding.scheme.SchemeProblem.COALITION_INCOMPLETE;
import static nl.nplv.funding.scheme.SchemeProblem.FIXED_AMOUNT;
import static nl.nplv.funding.scheme.SchemeProblem.OUT_OF_PERIOD;
import static nl.nplv.funding.scheme.SchemeProblem.UNKNOWN_THEME;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.Condition;
import nl.nplv.funding.scheme.Eligibility;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.scheme.SchemeTerms;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.funding.window.WindowProblem;

/**
 * Tries every line of an application against the terms of its scheme.
 *
 * @param schemes those that the lines name, as far as they exist
 * @param assessed codes of the schemes with an effort assessment
 */
record LineCheck(
        Map<SchemeCode, FundingScheme> schemes,
        Set<SchemeCode> assessed,
        Applicant applicant,
        ApplicationWindow window) {

    /**
     * All problems, in the order of the request.
     *
     * @param before lines that were accepted; one that stays as it was is not tried again, its scheme may have closed
     */
    Findings of(List<AskedLine> before, List<AskedLine> lines, LocalDate on) {
        var findings = new Findings();
        if (!window.isOpen(on)) {
            findings.add(
                    WindowProblem.WINDOW_CLOSED,
                    "/windowId",
                    "open from " + window.opens() + " to " + window.closes() + ", today is " + on);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!seen.add(line.key())) {
                findings.add(LINE_TWICE, "/lines/" + i, "asks " + line.schemeCode() + " again for " + line.theme());
            }
            if (!before.contains(line)) {
                check(line, "/lines/" + i, findings);
            }
        }
        return findings;
    }

    private void check(AskedLine line, String place, Findings findings) {
        var scheme = schemes.get(line.schemeCode());
        if (scheme == null) {
            findings.add(UNKNOWN_SCHEME, place + "/schemeCode", "no scheme " + line.schemeCode());
            return;
        }
        Eligibility.of(scheme, assessed.contains(scheme.code()), applicant, window).stream()
                .filter(condition -> !condition.met())
                .distinct()
                .forEach(unmet -> add(unmet, place, findings));
        var terms = scheme.terms();
        if (terms.theme(line.theme()).isEmpty()) {
            findings.add(UNKNOWN_THEME, place + "/theme", "is " + line.theme() + "; allowed: " + terms.themes());
        }
        if (terms.audience().coalition()
                && !(line.hasPartner(CoalitionPartner.Kind.SCHOOL)
                        && line.hasPartner(CoalitionPartner.Kind.LOCAL_ORGANISATION))) {
            findings.add(COALITION_INCOMPLETE, place + "/partners", "name a school and a local organisation");
        }
        years(line.years(), terms, place + "/years", findings);
    }

    private static void add(Condition unmet, String place, Findings findings) {
        findings.add(unmet.code(), place + "/schemeCode", unmet.fact());
    }

    private static void years(List<YearAmount> years, SchemeTerms terms, String place, Findings findings) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < years.size(); i++) {
            var asked = years.get(i);
            var fixed = terms.fixedPerYear();
            if (!seen.add(asked.year())) {
                findings.add(YEAR_TWICE, place + "/" + i + "/year", asked.year() + " is there already");
            }
            if (!terms.covers(asked.year())) {
                findings.add(OUT_OF_PERIOD, place + "/" + i + "/year", "is " + asked.year() + "; " + period(terms));
            }
            if (fixed != null && !asked.amount().equals(fixed)) {
                findings.add(FIXED_AMOUNT, place + "/" + i + "/amount", "is " + asked.amount() + "; allowed: " + fixed);
            }
        }
    }

    private static String period(SchemeTerms terms) {
        return "allowed: from " + terms.firstYear() + (terms.lastYear() == null ? " on" : " to " + terms.lastYear());
    }
}
