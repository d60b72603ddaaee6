package nl.nplv.funding.application;

import static nl.nplv.funding.ledger.EntryKind.ASK;
import static nl.nplv.funding.ledger.EntryKind.COMMITMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;

/**
 * Brings the lines of an application to the ministries that own their schemes, and keeps them equal to what is asked.
 * Intake is the coordinating ministry's (DOMAIN 2); the platform does it in that role, since the owner follows from the
 * scheme.
 */
@ApplicationScoped
class LineRouting {
    private final FundingSchemes schemes;
    private final ApplicationLines lines;
    private final Ledger ledger;
    private final Changes changes;

    LineRouting(FundingSchemes schemes, ApplicationLines lines, Ledger ledger, Changes changes) {
        this.schemes = schemes;
        this.lines = lines;
        this.ledger = ledger;
        this.changes = changes;
    }

    /** Routes an application that was just submitted. */
    SingleApplicationView route(SingleApplication application, ApplicationWindow window, LocalDate on) {
        var owners = owners(application.lines());
        application.lines().forEach(asked -> open(application, asked, owner(owners, asked), window, on));
        var intake = Actor.platform(Role.NAT);
        var ministries = owners.values().stream()
                .map(FundingScheme::ownerMinistry)
                .distinct()
                .sorted()
                .toList();
        return changes.record(application, intake, application.route(ministries, intake), SingleApplicationView::of);
    }

    /** Brings the lines in step with an application that was just amended. */
    void follow(SingleApplication application, ApplicationWindow window, Actor by, LocalDate on) {
        var owners = owners(application.lines());
        var present = lines.of(application.id()).stream()
                .collect(Collectors.toMap(ApplicationLine::key, Function.identity()));
        for (var asked : application.lines()) {
            var line = present.remove(asked.key());
            if (line == null) {
                open(application, asked, owner(owners, asked), window, on);
            } else if (line.differsFrom(asked)) {
                amend(line, asked, by);
            }
        }
        present.values().forEach(line -> drop(line, by, on));
    }

    /** Takes back the lines of an application that was just withdrawn, and lets go of what was bound for them. */
    void withdraw(SingleApplication application, Actor by, LocalDate on) {
        lines.of(application.id()).stream()
                .filter(line -> line.status() != LineStatus.REJECTED)
                .forEach(line -> {
                    ledger.reverseAll(line.id(), COMMITMENT, "the application was withdrawn");
                    ledger.reverseAll(line.id(), ASK, "the application was withdrawn");
                    changes.record(line, by, line.withdraw(by, on), ApplicationLineView::of);
                });
    }

    private void open(
            SingleApplication application,
            AskedLine asked,
            FundingScheme scheme,
            ApplicationWindow window,
            LocalDate on) {
        var intake = Actor.platform(Role.NAT);
        var line = new ApplicationLine(application, asked, scheme, window.closes(), on);
        changes.record(line, intake, line.route(intake), ApplicationLineView::of);
        ask(line, asked.years());
    }

    private void amend(ApplicationLine line, AskedLine asked, Actor by) {
        changes.record(line, by, line.amend(asked, by), ApplicationLineView::of);
        ledger.reverseAll(line.id(), ASK, "the application was amended");
        ask(line, asked.years());
    }

    private void drop(ApplicationLine line, Actor by, LocalDate on) {
        changes.record(line, by, line.withdraw(by, on), ApplicationLineView::of);
        ledger.reverseAll(line.id(), ASK, "the line was taken out");
    }

    private void ask(ApplicationLine line, List<YearAmount> years) {
        years.forEach(each -> ledger.book(line.purpose(), Entry.in(each.year(), ASK, each.amount()), null));
    }

    private Map<SchemeCode, FundingScheme> owners(List<AskedLine> asked) {
        return schemes.byCode(asked.stream().map(AskedLine::schemeCode).collect(Collectors.toSet()));
    }

    private static FundingScheme owner(Map<SchemeCode, FundingScheme> owners, AskedLine asked) {
        return Objects.requireNonNull(owners.get(asked.schemeCode()));
    }
}
