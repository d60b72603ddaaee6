package nl.nplv.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.funding.window.ApplicationWindows;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Handing in, amending and taking back an application, together with its lines; in the caller's transaction. */
@ApplicationScoped
class Submissions {
    private final SingleApplications applications;
    private final ApplicationWindows windows;
    private final Applicants applicants;
    private final ApplicationCheck check;
    private final LineRouting routing;
    private final Changes changes;

    Submissions(
            SingleApplications applications,
            ApplicationWindows windows,
            Applicants applicants,
            ApplicationCheck check,
            LineRouting routing,
            Changes changes) {
        this.applications = applications;
        this.windows = windows;
        this.applicants = applicants;
        this.check = check;
        this.routing = routing;
        this.changes = changes;
    }

    SingleApplicationView submit(UUID id, @Nullable IfMatch expected, Actor by, LocalDate on) {
        var application = applications.locked(id, expected);
        application.mustBeVisibleTo(Optional.of(by));
        var window = windows.get(application.windowId());
        var findings = check.of(applicants.of(application), window, application.lines(), on);
        var number = applications.nextReceiptNo(on.getYear());
        changes.record(application, by, application.submit(findings, number, by, on), SingleApplicationView::of);
        return routing.route(application, window, on);
    }

    /** Changes a draft freely, and a submitted application until it is complete or its window closes. */
    SingleApplicationView change(
            UUID id, @Nullable IfMatch expected, ApplicationChangeRequest request, Actor by, LocalDate on) {
        var application = applications.locked(id, expected);
        application.mustBeVisibleTo(Optional.of(by));
        return application.status() == ApplicationStatus.DRAFT
                ? revise(application, request, by)
                : amend(application, request, by, on);
    }

    SingleApplicationView complete(UUID id, @Nullable IfMatch expected, Actor by, LocalDate on) {
        var application = applications.locked(id, expected);
        application.mustBeVisibleTo(Optional.of(by));
        return changes.record(application, by, application.complete(by, on), SingleApplicationView::of);
    }

    SingleApplicationView withdraw(UUID id, @Nullable IfMatch expected, Actor by, LocalDate on) {
        var application = applications.locked(id, expected);
        application.mustBeVisibleTo(Optional.of(by));
        var view = changes.record(application, by, application.withdraw(by), SingleApplicationView::of);
        routing.withdraw(application, by, on);
        return view;
    }

    private SingleApplicationView revise(SingleApplication draft, ApplicationChangeRequest request, Actor by) {
        var revised = draft.revise(request.contactPoint(), request.lines(), by);
        return changes.record(draft, by, revised, SingleApplicationView::of);
    }

    private SingleApplicationView amend(
            SingleApplication application, ApplicationChangeRequest request, Actor by, LocalDate on) {
        var window = windows.get(application.windowId());
        var findings = check.ofAmended(applicants.of(application), window, application.lines(), request.lines(), on);
        var amended = application.amend(request.contactPoint(), request.lines(), findings, window, by, on);
        var view = changes.record(application, by, amended, SingleApplicationView::of);
        routing.follow(application, window, by, on);
        return view;
    }
}
