package nl.nplv.funding.application;

import static nl.nplv.funding.ledger.EntryKind.COMMITMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.funding.scheme.Audience;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.funding.window.ApplicationWindows;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a line together with the money that it binds and, when it is the last one, the decision on the whole.
 * Taken only on what is not amended any more, since it ends the amending (FU1). Locks the application and then the scheme, always in that order: so the last two decisions see each other, and no
 * ceiling is passed.
 */
@ApplicationScoped
public class LineDecisions {
    private final SingleApplications applications;
    private final ApplicationLines lines;
    private final ApplicationWindows windows;
    private final FundingSchemes schemes;
    private final Ledger ledger;
    private final Awards awards;
    private final Changes changes;

    LineDecisions(
            SingleApplications applications,
            ApplicationLines lines,
            ApplicationWindows windows,
            FundingSchemes schemes,
            Ledger ledger,
            Awards awards,
            Changes changes) {
        this.applications = applications;
        this.lines = lines;
        this.windows = windows;
        this.schemes = schemes;
        this.ledger = ledger;
        this.awards = awards;
        this.changes = changes;
    }

    /**
     * Decides a line in the caller's transaction.
     *
     * @param on today, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation those of {@link ApplicationLine#decide}, AMENDABLE (FU1),
     *     PRIORITISED_FIRST (FU5), or CEILING_EXCEEDED (FU9)
     */
    public ApplicationLineView decide(
            UUID lineId, @Nullable IfMatch expected, LineDecisionRequest request, Actor by, LocalDate on) {
        var line = lines.get(lineId, expected);
        var application = applications.locked(line.applicationId());
        var terms = schemes.get(line.schemeCode()).terms();
        var decision = request.decision(line.years(), on);
        var event = line.decide(decision, terms, by);
        var window = windows.get(application.windowId());
        application.mustBeFinal(window, on);
        ledger.lock(line.schemeCode());
        if (decision.outcome().status().isGrant()) {
            terms.mustHaveRoomForOneMore(ledger.linesBound(line.schemeCode()));
            ranking(terms.audience(), line, window).mustBeInTurn(line, window, on);
        }
        terms.bindingCeilings().mustHold(ledger.bound(line.purpose()), decision.years(), "/years");
        decision.years()
                .forEach(each -> ledger.book(line.purpose(), Entry.in(each.year(), COMMITMENT, each.amount()), null));
        var view = changes.record(line, by, event, ApplicationLineView::of);
        closeWhenAllDecided(application, on);
        return view;
    }

    private Ranking ranking(Audience audience, ApplicationLine line, ApplicationWindow window) {
        return new Ranking(audience, audience.hasPriority() ? lines.asking(line.schemeCode(), window.id()) : List.of());
    }

    /** The last decision makes the application decided: one decision on the whole, and the grants begin. */
    private void closeWhenAllDecided(SingleApplication application, LocalDate on) {
        var all = lines.of(application.id());
        if (!all.stream().allMatch(line -> line.status().isDecided())) {
            return;
        }
        var granted = all.stream().filter(line -> line.status().isGrant()).toList();
        // the decision on the whole is of all ministries together, so of their one contact point
        var by = Actor.platform(Role.NAT);
        changes.record(application, by, application.decide(sum(granted), by, on), SingleApplicationView::of);
        awards.award(granted, by);
    }

    private static Money sum(List<ApplicationLine> granted) {
        return Money.sum(granted.stream()
                .map(ApplicationLine::decision)
                .flatMap(Stream::ofNullable)
                .map(Decision::total)
                .map(Objects::requireNonNull));
    }
}
