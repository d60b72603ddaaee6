package nl.nplv.participation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.participation.process.ParticipationProcess;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.process.Theme;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.PersonalData;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** A contribution for its author: what happened with it, all that is kept of it, and its end. */
@ApplicationScoped
class MyContributions implements PersonalData {
    private final Contributions contributions;
    private final ParticipationProcesses processes;
    private final Originals originals;
    private final Changes changes;
    private final Event<Withdrawn> withdrawn;

    MyContributions(
            Contributions contributions,
            ParticipationProcesses processes,
            Originals originals,
            Changes changes,
            Event<Withdrawn> withdrawn) {
        this.contributions = contributions;
        this.processes = processes;
        this.originals = originals;
        this.changes = changes;
        this.withdrawn = withdrawn;
    }

    MyContributionView view(Contribution contribution) {
        var process = processes.get(contribution.processId());
        var theme = theme(contribution, process);
        var own = contribution.response() != null;
        return new MyContributionView(
                contribution.id(),
                process.id(),
                process.title(),
                process.status(),
                contribution.status(),
                contribution.hideReason(),
                contribution.objection() != null,
                theme.map(Theme::title).orElse(null),
                own ? contribution.response() : theme.map(Theme::answer).orElse(null),
                own ? contribution.respondedOn() : theme.map(Theme::answeredOn).orElse(null),
                process.outcome(),
                contribution.receivedAt());
    }

    private static Optional<Theme> theme(Contribution contribution, ParticipationProcess process) {
        return Optional.ofNullable(contribution.themeId()).map(process::theme);
    }

    @Override
    public Kind kind() {
        return Kind.CONTRIBUTION;
    }

    @Override
    public Map<String, Object> of(UUID written) {
        var contribution = contributions.get(written);
        var content = new HashMap<String, Object>();
        content.put("contribution", view(contribution));
        if (!contribution.isWithdrawn()) {
            content.put("said", originals.open(contribution));
            content.put("hints", contribution.hints());
        }
        Optional.ofNullable(originals.openText(written, contribution.objection()))
                .ifPresent(text -> content.put("objection", text));
        return content;
    }

    @Override
    public void erase(UUID written, Actor by) {
        var contribution = contributions.get(written);
        if (!contribution.isWithdrawn()) {
            withdraw(contribution, by);
        }
    }

    /** Takes it back, with its attachments. */
    void withdraw(Contribution contribution, Actor by) {
        changes.record(contribution, by, contribution.withdraw(by), ContributionView::withoutWords);
        withdrawn.fire(new Withdrawn(contribution.id()));
    }
}
