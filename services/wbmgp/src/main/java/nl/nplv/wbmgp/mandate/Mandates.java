package nl.nplv.wbmgp.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The mandates. */
@ApplicationScoped
public class Mandates extends Aggregates<Mandate> {}
