package nl.nplv.wbmgp.unit;

import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;

/** What happens to a unit. */
public sealed interface UnitEvent extends DomainEvent {
    /** A municipality described a complex, street or area; {@code replaces} are those that it came from. */
    record UnitRegistered(UUID unitId, MunicipalityCode municipalityCode, UnitKind kind, List<UUID> replaces)
            implements UnitEvent {}
}
