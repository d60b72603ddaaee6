package nl.nplv.wbmgp.ordinance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Measure;

/** What happens to an ordinance. */
public sealed interface OrdinanceEvent extends DomainEvent {
    /** The executive prepared an ordinance. */
    record OrdinanceDrafted(UUID ordinanceId, MunicipalityCode municipalityCode) implements OrdinanceEvent {}

    /** A draft was changed. */
    record OrdinanceRevised(UUID ordinanceId, MunicipalityCode municipalityCode) implements OrdinanceEvent {}

    /** The council adopted it. */
    record OrdinanceAdopted(
            UUID ordinanceId,
            MunicipalityCode municipalityCode,
            Set<Measure> measures,
            LocalDate validFrom,
            LocalDate validTo)
            implements OrdinanceEvent {}

    /** The council ended it early; {@code validTo} is its last day now. */
    record OrdinanceRepealed(UUID ordinanceId, MunicipalityCode municipalityCode, LocalDate validTo)
            implements OrdinanceEvent {}
}
