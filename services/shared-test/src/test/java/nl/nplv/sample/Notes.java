package nl.nplv.sample;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The notes. */
@ApplicationScoped
class Notes extends Aggregates<Note> {}
