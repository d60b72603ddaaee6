package nl.nplv.funding.ministry;

import static nl.nplv.funding.ministry.MinistryProblem.NOT_SCHEME_OWNER;

import java.util.Arrays;
import nl.nplv.shared.identity.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ministry that owns schemes; schemes stay departmental (FU2). Constants are the codes in tokens. */
@Schema(
        description = "VRO: housing and spatial planning; BZK: interior; JENV: justice and security; OCW: education;"
                + " SZW: social affairs and employment; VWS: health.")
public enum Ministry {
    VRO("Volkshuisvesting en Ruimtelijke Ordening"),
    BZK("Binnenlandse Zaken en Koninkrijksrelaties"),
    JENV("Justitie en Veiligheid"),
    OCW("Onderwijs, Cultuur en Wetenschap"),
    SZW("Sociale Zaken en Werkgelegenheid"),
    VWS("Volksgezondheid, Welzijn en Sport");

    private final String dutch;

    Ministry(String dutch) {
        this.dutch = dutch;
    }

    /**
     * The ministry that acts.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER when the actor is none
     */
    public static Ministry of(Actor by) {
        return Arrays.stream(values())
                .filter(ministry -> ministry.isActing(by))
                .findFirst()
                .orElseThrow(() -> NOT_SCHEME_OWNER.because(by.organisation() + " owns no schemes"));
    }

    /** Whether the actor is this ministry. */
    public boolean isActing(Actor by) {
        return name().equals(by.organisation());
    }

    /**
     * Refuses another ministry: each decides on its own schemes only.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER (DOMAIN 5)
     */
    public void mustBe(Actor by) {
        if (!isActing(by)) {
            throw NOT_SCHEME_OWNER.because(by.organisation() + " may not act on a scheme of " + this);
        }
    }

    /** Name in Dutch, as in letters. */
    public String dutch() {
        return dutch;
    }
}
