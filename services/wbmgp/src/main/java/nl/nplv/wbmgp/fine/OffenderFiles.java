package nl.nplv.wbmgp.fine;

import static nl.nplv.wbmgp.fine.FineProblem.FINE_FILE_DESTROYED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.value.MunicipalityCode;

/** Offenders' files: sealed under a key per fine, each opening written into the register. */
@ApplicationScoped
class OffenderFiles {
    private static final String COMPARTMENT = "seekers";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Vault vault;
    private final ProcessingLog log;

    OffenderFiles(Vaults vaults, ProcessingLog log) {
        this.vault = vaults.of(COMPARTMENT);
        this.log = log;
    }

    void begin(AdministrativeFine fine, Offender offender, Actor by) {
        vault.createKey(fine.id());
        log.record(FineProcessing.INTEND_FINE, fine.id(), by);
        keep(fine, offender);
    }

    void keep(AdministrativeFine fine, Offender offender) {
        fine.keep(vault.seal(fine.id(), text(offender)));
    }

    /**
     * Opens the file.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FINE_FILE_DESTROYED
     */
    Offender open(AdministrativeFine fine, FineProcessing activity, Actor by) {
        var sealedFile = fine.sealedFile();
        if (sealedFile == null) {
            throw FINE_FILE_DESTROYED.because("nothing is kept of " + fine.id());
        }
        log.record(activity, fine.id(), by);
        return offender(vault.open(fine.id(), sealedFile));
    }

    /** Nobody can read it any more, here or in a backup. */
    void destroy(AdministrativeFine fine, Actor by) {
        log.record(FineProcessing.DESTROY_OFFENDER_FILE, fine.id(), by);
        vault.destroyKey(fine.id());
    }

    /** The same for the same offender in the same municipality; tells nobody who it is. */
    String fingerprint(Offender offender, MunicipalityCode municipality) {
        return vault.fingerprint("offender " + municipality.value(), offender.identity());
    }

    private static String text(Offender offender) {
        try {
            return JSON.writeValueAsString(offender);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file is a plain record", e);
        }
    }

    private static Offender offender(String text) {
        try {
            return JSON.readValue(text, Offender.class);
        } catch (JsonProcessingException e) {
            // without the cause: it would quote the file
            throw new IllegalStateException("a file that was sealed can be read");
        }
    }
}
