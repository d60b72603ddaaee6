package nl.nplv.wbmgp.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import org.jspecify.annotations.Nullable;

/** What happens to a permit; ids, days and outcomes, never a person or a dwelling (WB5). */
public sealed interface PermitEvent extends DomainEvent {
    /** Somebody applied; {@code designationIds} are those that hold where the dwelling lies. */
    record PermitApplied(
            UUID permitId, MunicipalityCode municipalityCode, List<UUID> designationIds, LocalDate decideBy)
            implements PermitEvent {}

    /** The executive lets the landlord of the dwelling decide (Huisvestingswet art. 19). */
    record PermitEntrusted(UUID permitId, UUID mandateId) implements PermitEvent {}

    /** The executive recorded what it found. */
    record PermitChecked(UUID permitId) implements PermitEvent {}

    /** The executive told the applicant of another day (Awb 4:14(3)). */
    record PermitDecisionDeferred(UUID permitId, LocalDate decideBy) implements PermitEvent {}

    /** The executive asked the applicant to complete it; the term stands still (Awb 4:15). */
    record PermitSuspended(UUID permitId) implements PermitEvent {}

    /** The term runs again. */
    record PermitResumed(UUID permitId, LocalDate decideBy) implements PermitEvent {}

    /** All other criteria are met: the executive told the mayor (decree art. 4(2)). */
    record PoliceResearchAsked(UUID permitId) implements PermitEvent {}

    /** The mayor issued a declaration (woonverklaring). */
    record DeclarationIssued(UUID permitId, Says outcome) implements PermitEvent {}

    /** The executive decided. */
    record PermitDecided(
            UUID permitId,
            MunicipalityCode municipalityCode,
            PermitDecision.Outcome outcome,
            List<RefusalGround> grounds,
            boolean hardship)
            implements PermitEvent {}

    /**
     * Somebody objects; {@code decideBy} is the last day for the decision on it. A permit that was irrevocable is so no more;
     * {@code excused} says that it came late (Awb 6:11).
     */
    record ObjectionLodged(
            UUID permitId,
            LocalDate receivedOn,
            LocalDate decideBy,
            @Nullable Boolean excused) implements PermitEvent {}

    /** The executive put the decision on the objection off (Awb 7:10(3)). */
    record ObjectionAdjourned(UUID permitId, LocalDate decideBy) implements PermitEvent {}

    /** The executive decided on the objection; {@code decided} is the decision anew of a founded one. */
    record ObjectionDecided(UUID permitId, Objection.Outcome outcome, PermitDecision.@Nullable Outcome decided)
            implements PermitEvent {}

    /** Somebody went to court. */
    record AppealLodged(UUID permitId, LocalDate lodgedOn, Appeal.@Nullable Instance instance) implements PermitEvent {}

    /** A court ruled. */
    record AppealDecided(UUID permitId, Appeal.Instance instance, Appeal.Ruling ruling) implements PermitEvent {}

    /** The decision is irrevocable (onherroepelijk). */
    record PermitBecameFinal(UUID permitId, PermitDecision.Outcome outcome) implements PermitEvent {}

    /** A granted permit was revoked (Huisvestingswet art. 18). */
    record PermitRevoked(UUID permitId, RevocationGround ground) implements PermitEvent {}

    /** The executive may open the closed file for an evaluation (decree art. 13(3)(b)). */
    record FileAuthorised(UUID permitId, FilePurpose purpose) implements PermitEvent {}

    /** The seeker's file was destroyed (decree art. 13(3)(c)). */
    record SeekerFileDestroyed(UUID permitId) implements PermitEvent {}
}
