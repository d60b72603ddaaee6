package nl.nplv.wbmgp.police;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import nl.nplv.shared.identity.Actor;

/**
 * What is sealed in the mayor's store: a compartment per municipality, a key per research. Whether the actor may is asked before the
 * compartment's key is touched, and each opening is written into the register (decree art. 8(4)).
 */
@ApplicationScoped
class MayorsStore {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<List<PolicePerson>> PERSONS = new TypeReference<>() {};

    private final Vaults vaults;
    private final ProcessingLog log;

    MayorsStore(Vaults vaults, ProcessingLog log) {
        this.vaults = vaults;
        this.log = log;
    }

    void begin(PoliceResearch research, List<PolicePerson> persons, Actor by) {
        research.mustBeMayor(by);
        log.record(PoliceProcessing.BEGIN_RESEARCH, research.id(), by);
        vault(research).createKey(research.id());
        research.keepPersons(vault(research).seal(research.id(), text(persons)));
    }

    /** Whom it is about, for the police of the region and the mayor. */
    List<PolicePerson> persons(PoliceResearch research, PoliceProcessing activity, Actor by) {
        research.mustBePartyTo(by);
        log.record(activity, research.id(), by);
        return read(() -> JSON.readValue(vault(research).open(research.id(), research.sealedPersons()), PERSONS));
    }

    /** Puts police data in; it comes out for the mayor only. */
    void put(PoliceResearch research, PoliceFile file, Actor by) {
        research.mustBePartyTo(by);
        research.keepFile(vault(research).seal(research.id(), text(file)));
    }

    /** Opens the file, for the mayor only. */
    PoliceFile open(PoliceResearch research, PoliceProcessing activity, Actor by) {
        research.mustBeMayor(by);
        log.record(activity, research.id(), by);
        return read(() -> JSON.readValue(vault(research).open(research.id(), research.sealedFile()), PoliceFile.class));
    }

    /** Nobody can read it any more, here or in a backup. */
    void destroy(PoliceResearch research, Actor by) {
        log.record(PoliceProcessing.DESTROY_POLICE_FILE, research.id(), by);
        vault(research).destroyKey(research.id());
    }

    private Vault vault(PoliceResearch research) {
        return vaults.of("mayor-" + research.municipalityCode().value().toLowerCase(Locale.ROOT));
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file is a plain record", e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.now();
        } catch (JsonProcessingException e) {
            // without the cause: it would quote the file
            throw new IllegalStateException("a file that was sealed can be read");
        }
    }

    /** Reads what was opened. */
    private interface Reading<T> {
        T now() throws JsonProcessingException;
    }
}
