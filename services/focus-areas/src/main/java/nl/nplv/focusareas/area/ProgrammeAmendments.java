package nl.nplv.focusareas.area;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The amendments. */
@ApplicationScoped
class ProgrammeAmendments extends Aggregates<ProgrammeAmendment> {}
