package nl.nplv.participation.process;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows processes, with what of their area deserves attention. */
@ApplicationScoped
class ProcessViews {
    private final ParticipationProcesses processes;

    ProcessViews(ParticipationProcesses processes) {
        this.processes = processes;
    }

    ParticipationProcessView of(ParticipationProcess process) {
        var others = processes.otherFormsIn(process.focusAreaId(), process.id());
        return ParticipationProcessView.of(process, Routes.warnings(process.form(), process.reachTargets(), others));
    }
}
