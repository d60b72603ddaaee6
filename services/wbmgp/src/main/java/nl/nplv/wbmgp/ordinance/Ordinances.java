package nl.nplv.wbmgp.ordinance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;

/** The ordinances. */
@ApplicationScoped
public class Ordinances extends Aggregates<HousingOrdinance> {
    /** The ordinance that holds in a municipality on that day; there is one at most. */
    public Optional<HousingOrdinance> holdingIn(MunicipalityCode municipality, LocalDate day) {
        return find(
                        "municipalityCode = ?1 and status <> ?2 and validFrom <= ?3 and validTo >= ?3",
                        municipality,
                        OrdinanceStatus.DRAFT,
                        day)
                .firstResultOptional();
    }
}
