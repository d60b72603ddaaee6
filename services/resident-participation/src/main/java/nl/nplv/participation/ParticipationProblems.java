package nl.nplv.participation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.knownareas.KnownAreaProblem;
import nl.nplv.participation.attachment.AttachmentProblem;
import nl.nplv.participation.contribution.ContributionProblem;
import nl.nplv.participation.fund.FundProblem;
import nl.nplv.participation.initiative.InitiativeProblem;
import nl.nplv.participation.moderation.ModerationProblem;
import nl.nplv.participation.process.ProcessProblem;
import nl.nplv.participation.question.QuestionProblem;
import nl.nplv.participation.resident.ResidentProblem;
import nl.nplv.participation.signal.SignalProblem;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Every refusal of this service. */
class ParticipationProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(
                KnownAreaProblem.values(),
                ResidentProblem.values(),
                ProcessProblem.values(),
                QuestionProblem.values(),
                ContributionProblem.values(),
                AttachmentProblem.values(),
                ModerationProblem.values(),
                InitiativeProblem.values(),
                FundProblem.values(),
                SignalProblem.values());
    }
}
