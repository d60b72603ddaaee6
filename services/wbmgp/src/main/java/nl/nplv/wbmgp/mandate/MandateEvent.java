package nl.nplv.wbmgp.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What happens to mandates. */
public sealed interface MandateEvent extends DomainEvent {
    /** The executive lets a landlord decide. */
    record MandateGranted(
            UUID mandateId,
            MunicipalityCode municipalityCode,

            @PublicText("a mandate is public; a landlord with one is an organisation")
            String landlord,

            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements MandateEvent {}

    /** The executive decides itself again. */
    record MandateWithdrawn(UUID mandateId, MunicipalityCode municipalityCode) implements MandateEvent {}
}
