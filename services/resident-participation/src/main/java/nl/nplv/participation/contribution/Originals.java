package nl.nplv.participation.contribution;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import org.jspecify.annotations.Nullable;

/** Originals of contributions, sealed for their authors. */
@ApplicationScoped
class Originals {
    private final Vault vault;
    private final ObjectMapper json;

    Originals(Vaults vaults, ObjectMapper json) {
        this.vault = vaults.of("residents");
        this.json = json;
    }

    byte[] seal(UUID contribution, Said said) {
        try {
            return vault.seal(contribution, json.writeValueAsString(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    byte[] sealText(UUID contribution, String text) {
        return vault.seal(contribution, text);
    }

    /**
     * What was said, as it was said.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND once it was withdrawn or erased
     */
    Said open(Contribution contribution) {
        var sealed = contribution.original();
        if (sealed == null) {
            throw NOT_FOUND.because("its author took it back");
        }
        try {
            return json.readValue(vault.open(contribution.id(), sealed), Said.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    @Nullable String openText(UUID contribution, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(contribution, sealed);
    }
}
