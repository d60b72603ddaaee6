package nl.nplv.participation.initiative;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.participation.resident.Kind;
import nl.nplv.participation.resident.PersonalData;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** An initiative for who submitted it: its words as they were written, sealed for its initiator, and their end. */
@ApplicationScoped
class MyInitiatives implements PersonalData {
    private final CitizenInitiatives initiatives;
    private final Changes changes;
    private final Vault vault;
    private final ObjectMapper json;

    MyInitiatives(CitizenInitiatives initiatives, Changes changes, Vaults vaults, ObjectMapper json) {
        this.initiatives = initiatives;
        this.changes = changes;
        this.vault = vaults.of("residents");
        this.json = json;
    }

    byte[] seal(UUID initiative, Words words) {
        try {
            return vault.seal(initiative, json.writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    byte[] sealText(UUID initiative, String text) {
        return vault.seal(initiative, text);
    }

    /**
     * What was written, as it was written.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND once its initiator was erased
     */
    Words wordsOf(CitizenInitiative initiative) {
        var sealed = initiative.original();
        if (sealed == null) {
            return initiative.keptUnsealed().orElseThrow(() -> NOT_FOUND.because("the initiator was erased"));
        }
        try {
            return json.readValue(vault.open(initiative.id(), sealed), Words.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    Optional<String> objectionTo(CitizenInitiative initiative) {
        return Optional.ofNullable(initiative.objection()).map(bytes -> vault.open(initiative.id(), bytes));
    }

    @Override
    public Kind kind() {
        return Kind.INITIATIVE;
    }

    @Override
    public Map<String, Object> of(UUID written) {
        var initiative = initiatives.get(written);
        var content = new HashMap<String, Object>();
        content.put("initiative", InitiativeView.of(initiative));
        content.put("words", wordsOf(initiative));
        content.put("hints", initiative.hints());
        objectionTo(initiative).ifPresent(text -> content.put("objection", text));
        return content;
    }

    @Override
    public void erase(UUID written, Actor by) {
        var initiative = initiatives.get(written);
        changes.record(initiative, by, initiative.eraseInitiator(by), InitiativeView::withoutWords);
    }
}
