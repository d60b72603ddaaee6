package nl.nplv.funding.ledger;

import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What money is for: the line of an application that it belongs to.
 *
 * @param lineId line, and so grant
 * @param scheme scheme, the ledger that it is booked in
 * @param ministry owner of the scheme
 * @param municipality applicant
 * @param areaSlug focus area, none when the municipality applied for itself
 * @param theme theme of the scheme
 * @param goal goal that the theme serves
 */
public record Purpose(
        UUID lineId,
        SchemeCode scheme,
        Ministry ministry,
        MunicipalityCode municipality,
        @Nullable String areaSlug,
        String theme,
        CentralGoal goal) {}
