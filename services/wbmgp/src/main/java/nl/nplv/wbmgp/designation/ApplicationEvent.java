package nl.nplv.wbmgp.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/** What happens to an application. */
public sealed interface ApplicationEvent extends DomainEvent {
    /** The executive prepared an application. */
    record DesignationApplicationDrafted(UUID applicationId, MunicipalityCode municipalityCode)
            implements ApplicationEvent {}

    /** A draft was changed. */
    record DesignationApplicationRevised(UUID applicationId, MunicipalityCode municipalityCode)
            implements ApplicationEvent {}

    /** The council decided to apply. */
    record DesignationApplicationAdopted(
            UUID applicationId, MunicipalityCode municipalityCode, LocalDate councilDecisionOn)
            implements ApplicationEvent {}

    /** The minister received it; until {@code decideBy}, included, a decision can be announced. */
    record DesignationApplied(
            UUID applicationId,
            MunicipalityCode municipalityCode,
            ApplicationKind kind,
            List<DesignatedMeasure> measures,
            List<UUID> units,
            LocalDate receivedOn,
            LocalDate decideBy)
            implements ApplicationEvent {}

    /** The minister asked the province for advice. */
    record ProvincialAdviceAsked(UUID applicationId, ProvinceCode provinceCode) implements ApplicationEvent {}

    /** The province gave its advice. */
    record ProvincialAdviceGiven(UUID applicationId, ProvinceCode provinceCode, Advice.Opinion opinion)
            implements ApplicationEvent {}

    /** The minister announced a decision, or the eight weeks ran out ({@code deemed}). */
    record DesignationDecided(
            UUID applicationId,
            MunicipalityCode municipalityCode,
            Outcome outcome,
            List<DesignatedMeasure> measures,
            LocalDate start,
            LocalDate end,
            boolean deemed)
            implements ApplicationEvent {}

    /** The council took it back. */
    record DesignationApplicationWithdrawn(UUID applicationId, MunicipalityCode municipalityCode)
            implements ApplicationEvent {}
}
