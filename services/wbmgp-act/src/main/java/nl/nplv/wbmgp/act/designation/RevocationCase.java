package nl.nplv.wbmgp.act.designation;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Measure;

/**
 * A designation that may have to end early (W 7).
 *
 * @param testsMet whether it is still necessary, suitable, subsidiary and proportional
 * @param regionalChances whether refused seekers still find fitting housing in the region
 * @param councilAsks whether the council asks for the end
 */
public record RevocationCase(
        Measure measure, boolean testsMet, boolean regionalChances, boolean councilAsks, LocalDate on) {
    public RevocationCase {
        Law.mustBeStored(on);
    }
}
