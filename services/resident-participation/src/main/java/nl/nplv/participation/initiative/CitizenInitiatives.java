package nl.nplv.participation.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The initiatives. */
@ApplicationScoped
public class CitizenInitiatives extends Aggregates<CitizenInitiative> {}
