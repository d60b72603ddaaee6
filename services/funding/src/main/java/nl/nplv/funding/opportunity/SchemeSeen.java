package nl.nplv.funding.opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.funding.application.SingleApplication;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.Condition;
import nl.nplv.funding.scheme.Eligibility;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.window.ApplicationWindow;
import org.jspecify.annotations.Nullable;

/**
 * How an applicant sees one scheme in one window on one day.
 *
 * @param window none when the scheme is open in none
 * @param applications those of the applicant that were submitted and not withdrawn
 */
record SchemeSeen(
        FundingScheme scheme,
        boolean assessed,
        Applicant applicant,
        @Nullable ApplicationWindow window,
        List<SingleApplication> applications) {

    Opportunity on(LocalDate day) {
        var conditions = Eligibility.of(scheme, assessed, applicant, window);
        var verdict = verdict(conditions, day);
        return new Opportunity(
                scheme.code(),
                scheme.terms().name(),
                scheme.ownerMinistry(),
                window == null ? null : window.id(),
                window == null ? null : window.opens(),
                window == null ? null : window.closes(),
                verdict,
                conditions,
                missing(verdict, conditions),
                applications.stream().flatMap(this::asked).toList());
    }

    private Verdict verdict(List<Condition> conditions, LocalDate day) {
        if (window != null && applications.stream().anyMatch(this::asksInWindow)) {
            return Verdict.APPLIED;
        }
        if (window == null || !conditions.stream().allMatch(Condition::met)) {
            return Verdict.NOT_OPEN;
        }
        if (window.isOver(day)) {
            return Verdict.ENDED;
        }
        return window.isOpen(day) ? Verdict.OPEN : Verdict.UPCOMING;
    }

    private boolean asksInWindow(SingleApplication application) {
        return window != null
                && application.windowId().equals(window.id())
                && asked(application).findAny().isPresent();
    }

    private Stream<AskedBefore> asked(SingleApplication application) {
        return application.lines().stream()
                .filter(line -> line.schemeCode().equals(scheme.code()))
                .map(line ->
                        new AskedBefore(application.id(), application.receiptNo(), application.status(), line.years()));
    }

    private List<String> missing(Verdict verdict, List<Condition> conditions) {
        var missing = new ArrayList<String>();
        conditions.stream().filter(condition -> !condition.met()).forEach(condition -> missing.add(condition.fact()));
        if (window != null && (verdict == Verdict.OPEN || verdict == Verdict.UPCOMING)) {
            var filed = applications.stream()
                    .anyMatch(application -> application.windowId().equals(window.id()));
            missing.add((filed ? "add a line to the application" : "hand in one application") + " from "
                    + window.opens() + " to " + window.closes());
            if (scheme.terms().audience().coalition()) {
                missing.add("name a school and a local organisation as partners (FU6)");
            }
        }
        var audience = scheme.terms().audience();
        if (audience.hasPriority() && !audience.isPrioritised(applicant.municipality())) {
            missing.add("prioritised municipalities are decided first (FU5)");
        }
        if (window != null && verdict == Verdict.ENDED) {
            missing.add("the window closed on " + window.closes());
        }
        return missing;
    }
}
