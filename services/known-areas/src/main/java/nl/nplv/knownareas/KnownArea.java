package nl.nplv.knownareas;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;

/** A focus area as its events tell it (stedelijk focusgebied). */
@Entity
public class KnownArea {
    @Id
    private UUID id;

    private String slug;
    private String name;
    private MunicipalityCode municipalityCode;

    @Enumerated(EnumType.STRING)
    private KnownAreaStatus status = KnownAreaStatus.CANDIDATE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownArea() {}

    KnownArea(UUID id, String slug, String name, MunicipalityCode municipalityCode) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.municipalityCode = municipalityCode;
    }

    void rename(String newName) {
        name = newName;
    }

    void become(KnownAreaStatus newStatus) {
        status = newStatus;
    }

    /**
     * Refuses to begin something new in an area that left the programme or completed it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    public void mustBeOpen() {
        if (status == KnownAreaStatus.COMPLETED || status == KnownAreaStatus.WITHDRAWN) {
            throw ILLEGAL_TRANSITION.because(slug + " is " + status);
        }
    }

    public UUID id() {
        return id;
    }

    /** Key in paths and tokens. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    public KnownAreaStatus status() {
        return status;
    }
}
