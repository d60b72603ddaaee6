package nl.nplv.focusareas.office;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.alliance.Lead;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.office.OfficeEvent.ProgrammeOfficeChanged;
import nl.nplv.focusareas.office.OfficeEvent.ProgrammeOfficeStarted;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;

/** Office of an area that works independently of the municipality which starts it (programmabureau), FA3 and FA4. */
@Entity
public class ProgrammeOffice extends Aggregate {
    private UUID focusAreaId;
    private String director;
    private LocalDate startedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProgrammeOffice() {}

    ProgrammeOffice(FocusArea area, OfficeFacts facts) {
        this.focusAreaId = area.id();
        this.director = facts.director();
        this.startedOn = facts.startedOn();
    }

    /** Starts its work; the area's municipality sees to it: first its executive, later the mayor as chair (DOMAIN 2). */
    ProgrammeOfficeStarted start(Lead lead, FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        lead.mustBe(by);
        return new ProgrammeOfficeStarted(id(), focusAreaId, startedOn);
    }

    /** Gets another director, or a corrected first day. */
    ProgrammeOfficeChanged change(OfficeFacts facts, Lead lead, FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        lead.mustBe(by);
        director = facts.director();
        startedOn = facts.startedOn();
        return new ProgrammeOfficeChanged(id(), focusAreaId, startedOn);
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    String director() {
        return director;
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
