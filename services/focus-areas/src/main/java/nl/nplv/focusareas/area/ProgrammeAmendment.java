package nl.nplv.focusareas.area;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.nplv.focusareas.area.FocusAreaEvent.ProgrammeAmended;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.value.MunicipalityCode;

/** A decision of the state that makes room for more areas in a municipality (FA1). */
@Entity
public class ProgrammeAmendment extends Aggregate {
    private String reference;
    private LocalDate decidedOn;
    private MunicipalityCode municipalityCode;
    private int extraAreas;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProgrammeAmendment() {}

    ProgrammeAmendment(String reference, LocalDate decidedOn, MunicipalityCode municipality, int extraAreas) {
        this.reference = reference;
        this.decidedOn = decidedOn;
        this.municipalityCode = municipality;
        this.extraAreas = extraAreas;
    }

    /**
     * Makes room.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION when the municipality is none of the programme
     */
    ProgrammeAmended amend(Actor by) {
        Programme.mustKnow(municipalityCode);
        return new ProgrammeAmended(id(), municipalityCode, extraAreas, decidedOn);
    }

    String reference() {
        return reference;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    int extraAreas() {
        return extraAreas;
    }
}
