package nl.nplv.participation.signal;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

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

/** What a signal says and was answered, sealed for its reporter. */
@ApplicationScoped
class MySignals implements PersonalData {
    private final Signals signals;
    private final Changes changes;
    private final Vault vault;

    MySignals(Signals signals, Changes changes, Vaults vaults) {
        this.signals = signals;
        this.changes = changes;
        this.vault = vaults.of("residents");
    }

    byte[] seal(UUID signal, String text) {
        return vault.seal(signal, text);
    }

    /**
     * What the signal says.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND once it was erased
     */
    String textOf(Signal signal) {
        return Optional.ofNullable(signal.text())
                .map(bytes -> vault.open(signal.id(), bytes))
                .orElseThrow(() -> NOT_FOUND.because("its reporter was erased"));
    }

    Optional<String> answerTo(Signal signal) {
        return Optional.ofNullable(signal.answer()).map(bytes -> vault.open(signal.id(), bytes));
    }

    @Override
    public Kind kind() {
        return Kind.SIGNAL;
    }

    @Override
    public Map<String, Object> of(UUID written) {
        var signal = signals.get(written);
        var content = new HashMap<String, Object>();
        content.put("signal", SignalView.of(signal));
        content.put("text", textOf(signal));
        answerTo(signal).ifPresent(answer -> content.put("answer", answer));
        return content;
    }

    @Override
    public void erase(UUID written, Actor by) {
        var signal = signals.get(written);
        changes.record(signal, by, signal.erase(by), SignalView::of);
    }
}
