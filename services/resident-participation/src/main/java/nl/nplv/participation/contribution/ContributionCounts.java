package nl.nplv.participation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.process.Closed;
import nl.nplv.participation.process.ContributionCount;
import nl.nplv.participation.process.ParticipationProcess;
import nl.nplv.participation.process.Theme;

/** Answers what processes ask of their contributions. */
@ApplicationScoped
class ContributionCounts implements ContributionCount {
    private final Contributions contributions;
    private final ParticipationConfig config;
    private final Clock clock;

    ContributionCounts(Contributions contributions, ParticipationConfig config, Clock clock) {
        this.contributions = contributions;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Long> counts(Collection<UUID> processIds) {
        return contributions.counts(processIds);
    }

    @Override
    public long unanswered(ParticipationProcess process) {
        var answered = process.themes().stream()
                .filter(theme -> theme.answer() != null)
                .map(Theme::id)
                .toList();
        return contributions.unanswered(process.id(), answered);
    }

    @Override
    public void fedBack(ParticipationProcess process) {
        keepOn(process.id());
    }

    /** Who never hears what came of it is not kept for ever. */
    void closed(@Observes Closed process) {
        keepOn(process.processId());
    }

    private void keepOn(UUID processId) {
        contributions.keepAuthorsUntil(
                processId, LocalDate.now(clock).plus(config.kept().contribution()));
    }
}
