package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.wbmgp.permit.PermitProblem.FILE_CLOSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import nl.nplv.shared.identity.Actor;

/** Seekers' files: sealed under a key per permit, each opening written into the register. */
@ApplicationScoped
public class SeekerFiles {
    private static final String COMPARTMENT = "seekers";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Vault vault;
    private final ProcessingLog log;

    SeekerFiles(Vaults vaults, ProcessingLog log) {
        this.vault = vaults.of(COMPARTMENT);
        this.log = log;
    }

    /** Takes in the file of a new permit. */
    void begin(HousingPermit permit, SeekerFile file, Actor by) {
        vault.createKey(permit.id());
        log.record(SeekerProcessing.TAKE_APPLICATION, permit.id(), by);
        keep(permit, file);
    }

    /** Seals the file again. */
    public void keep(HousingPermit permit, SeekerFile file) {
        permit.keep(vault.seal(permit.id(), text(file)));
    }

    /**
     * Opens the file, for what it may be opened for.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND once it is destroyed; FILE_CLOSED when the permit is irrevocable and
     *     nothing was authorised
     */
    public SeekerFile open(HousingPermit permit, SeekerProcessing activity, Actor by) {
        var sealed = permit.sealedFile();
        if (sealed == null) {
            throw NOT_FOUND.because("the file was destroyed");
        }
        if (permit.aftermath().finalOn() != null && permit.aftermath().filePurpose() == null) {
            throw FILE_CLOSED.because("irrevocable since " + permit.aftermath().finalOn());
        }
        log.record(activity, permit.id(), by);
        return file(vault.open(permit.id(), sealed));
    }

    /** Keeps why a late objection was excused; it may tell of somebody's health, so it is sealed like the file. */
    void keepExcuse(HousingPermit permit, String excuse) {
        // the file may have been destroyed when the permit was irrevocable
        vault.createKey(permit.id());
        permit.keepExcuse(vault.seal(permit.id(), excuse));
    }

    /**
     * Why a late objection was excused.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when none was
     */
    String excuse(HousingPermit permit, Actor by) {
        var sealedExcuse = permit.sealedExcuse();
        if (sealedExcuse == null) {
            throw NOT_FOUND.because("no late objection was excused");
        }
        log.record(SeekerProcessing.READ_EXCUSE, permit.id(), by);
        return vault.open(permit.id(), sealedExcuse);
    }

    /** Nobody can read it any more, here or in a backup. */
    void destroy(HousingPermit permit, Actor by) {
        log.record(SeekerProcessing.DESTROY_FILE, permit.id(), by);
        vault.destroyKey(permit.id());
    }

    /** A name for the caller that tells nobody who it is. */
    String applicant(String caller) {
        return vault.fingerprint("applicant", caller);
    }

    private static String text(SeekerFile file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file is a plain record", e);
        }
    }

    private static SeekerFile file(String text) {
        try {
            return JSON.readValue(text, SeekerFile.class);
        } catch (JsonProcessingException e) {
            // without the cause: it would quote the file
            throw new IllegalStateException("a file that was sealed can be read");
        }
    }
}
