package nl.nplv.focusareas.agreement;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two parties of an agreement. */
@Schema(description = "RIJK: the state; MUNICIPALITY: the municipality of the area.")
public enum Party {
    RIJK,
    MUNICIPALITY;

    /** Refuses who does not speak for this party: a municipality signs for itself, the state for itself. */
    void mustBe(Actor by, MunicipalityCode municipality) {
        by.mustActFor(municipality);
        var own = by.tier() == Tier.NATIONAL ? RIJK : MUNICIPALITY;
        if (this != own) {
            throw FORBIDDEN.because(by.organisation() + " signs as " + own + ", not as " + this);
        }
    }
}
