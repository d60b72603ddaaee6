package nl.nplv.participation.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What processes ask of their contributions. */
public interface ContributionCount {
    /** Contributions per process; hidden ones count, withdrawn ones do not. */
    Map<UUID, Long> counts(Collection<UUID> processIds);

    /** How many have neither an answer of their own nor a theme that was answered. */
    long unanswered(ParticipationProcess process);

    /** The process is over: personal data is kept no longer than the period from now. */
    void fedBack(ParticipationProcess process);
}
