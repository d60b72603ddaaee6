package nl.nplv.wbmgp.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import org.jspecify.annotations.Nullable;

/** What happens to a designation. */
public sealed interface DesignationEvent extends DomainEvent {
    /** A measure will hold in units, by the minister's decision or by silence ({@code deemed}). */
    record DesignationMade(
            UUID designationId,
            UUID applicationId,
            MunicipalityCode municipalityCode,
            Measure measure,
            @Nullable Instrument instrument,
            List<UUID> unitIds,
            LocalDate start,
            LocalDate end,
            boolean deemed)
            implements DesignationEvent {}

    /** Its first day came. */
    record DesignationActivated(UUID designationId, MunicipalityCode municipalityCode, Measure measure)
            implements DesignationEvent {}

    /** It goes on for another term. */
    record DesignationExtended(
            UUID designationId, UUID applicationId, Measure measure, int termNo, LocalDate start, LocalDate end)
            implements DesignationEvent {}

    /** Its last term ends in at most {@code daysLeft} days, 365 or 180. */
    record DesignationExpiring(
            UUID designationId, MunicipalityCode municipalityCode, Measure measure, int daysLeft, LocalDate end)
            implements DesignationEvent {}

    /** Its last term is over. */
    record DesignationExpired(UUID designationId, MunicipalityCode municipalityCode, Measure measure, LocalDate end)
            implements DesignationEvent {}

    /** The council asks the minister to revoke it (art. 7(2)). */
    record DesignationRevocationRequested(UUID designationId, MunicipalityCode municipalityCode)
            implements DesignationEvent {}

    /** The minister revoked it; {@code lastDay} is the last day on which it holds. */
    record DesignationRevoked(
            UUID designationId,
            MunicipalityCode municipalityCode,
            Measure measure,
            RevocationGround ground,
            LocalDate lastDay)
            implements DesignationEvent {}
}
