package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What the history of changes keeps of a permit: neither person nor dwelling. */
record PermitRecord(
        UUID id,
        MunicipalityCode municipalityCode,
        List<UUID> designationIds,
        LocalDate appliedOn,
        LocalDate decideBy,
        @Nullable PermitDecision decision,
        PermitStatus status,
        long version) {

    static PermitRecord of(HousingPermit permit) {
        return new PermitRecord(
                permit.id(),
                permit.municipalityCode(),
                permit.designationIds(),
                permit.appliedOn(),
                permit.decideBy(),
                permit.aftermath().decided().orElse(null),
                permit.status(),
                permit.version());
    }
}
