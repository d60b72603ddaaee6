package nl.nplv.participation.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.PersonalData;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** An initiative for who submitted it. */
@ApplicationScoped
class MyInitiatives implements PersonalData {
    private final CitizenInitiatives initiatives;
    private final Changes changes;

    MyInitiatives(CitizenInitiatives initiatives, Changes changes) {
        this.initiatives = initiatives;
        this.changes = changes;
    }

    @Override
    public Kind kind() {
        return Kind.INITIATIVE;
    }

    @Override
    public Map<String, Object> of(UUID written) {
        return Map.of("initiative", InitiativeView.of(initiatives.get(written)));
    }

    @Override
    public void erase(UUID written, Actor by) {
        var initiative = initiatives.get(written);
        changes.record(initiative, by, initiative.eraseInitiator(by), InitiativeView::of);
    }
}
