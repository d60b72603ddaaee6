package nl.nplv.executionplans.known;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;

/** Follows participation processes: open, closed, fed back (RP5). */
@ApplicationScoped
class ProcessFeed implements EventFeed {
    private final KnownProcesses processes;

    ProcessFeed(KnownProcesses processes) {
        this.processes = processes;
    }

    @Override
    public String name() {
        return "participation-processes";
    }

    @Override
    public String topic() {
        return "nplv.participation.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.name()) {
            case "participation-opened.v1" -> keep(event, KnownProcess.Step.OPEN);
            case "participation-closed.v1" -> keep(event, KnownProcess.Step.CLOSED);
            case "participation-fed-back.v1" -> keep(event, KnownProcess.Step.FED_BACK);
            default -> {
                // of no use here
            }
        }
    }

    @Override
    public void clear() {
        processes.clear();
    }

    private void keep(ReceivedEvent event, KnownProcess.Step step) {
        processes.keep(Fields.id(event, "processId"), Fields.id(event, "focusAreaId"), step);
    }
}
