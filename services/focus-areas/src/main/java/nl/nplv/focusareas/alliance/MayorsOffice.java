package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceProblem.MAYOR_NOT_OWN;

import java.util.Locale;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;
import nl.nplv.shared.value.MunicipalityCode;

/** The mayor of a municipality as an organisation: {@code gemeente-zaanstad-burgemeester}, whoever holds the office. */
final class MayorsOffice {
    private MayorsOffice() {}

    /** Refuses a mayor of elsewhere: an alliance is chaired by the mayor of the area's own municipality. */
    static void mustBe(OrganisationCode mayor, MunicipalityCode municipality) {
        var own = of(municipality);
        if (!mayor.equals(own)) {
            throw MAYOR_NOT_OWN.at("/mayorId", "is " + mayor + "; the mayor here is " + own);
        }
    }

    static OrganisationCode of(MunicipalityCode municipality) {
        return Programme.areas().stream()
                .filter(area -> area.gm().equals(municipality))
                .map(ProgrammeArea::municipality)
                .map(name -> name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .map(name -> new OrganisationCode("gemeente-" + name + "-burgemeester"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(municipality + " has an area, so the programme knows it"));
    }
}
