package nl.nplv.focusareas.agreement;

import static nl.nplv.focusareas.agreement.AgreementProblem.AGREEMENT_BINDING;
import static nl.nplv.focusareas.agreement.AgreementProblem.AGREEMENT_INCOMPLETE;
import static nl.nplv.focusareas.agreement.AgreementProblem.ALREADY_SIGNED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.focusareas.agreement.AgreementEvent.AgreementDrafted;
import nl.nplv.focusareas.agreement.AgreementEvent.AgreementEnded;
import nl.nplv.focusareas.agreement.AgreementEvent.AgreementRevised;
import nl.nplv.focusareas.agreement.AgreementEvent.AgreementSigned;
import nl.nplv.focusareas.area.AreaStatus;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Binding terms between state and municipality for one area (samenwerkingsafspraken), FA3. */
@Entity
public class CooperationAgreement extends Aggregate {
    /** FA3: what every agreement holds. */
    private static final Set<Commitment.Kind> REQUIRED = EnumSet.complementOf(EnumSet.of(Commitment.Kind.OTHER));

    private UUID focusAreaId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Commitment> commitments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signature> signatures = List.of();

    @Enumerated(EnumType.STRING)
    private AgreementStatus status = AgreementStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CooperationAgreement() {}

    CooperationAgreement(FocusArea area, List<Commitment> commitments) {
        this.focusAreaId = area.id();
        this.commitments = commitments;
    }

    /** Starts a draft, by the state or the area's own municipality. */
    AgreementDrafted draft(FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        area.mustBeOpen();
        return new AgreementDrafted(id(), focusAreaId);
    }

    /**
     * Changes what is committed to, as long as nobody has signed it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    AgreementRevised revise(List<Commitment> revised, FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        if (status != AgreementStatus.DRAFT) {
            throw ILLEGAL_TRANSITION.at("/commitments", "only a DRAFT can be revised; this one is " + status);
        }
        commitments = revised;
        return new AgreementRevised(id(), focusAreaId, revised.size());
    }

    /**
     * A party binds itself.
     *
     * @param on day of signing, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation AGREEMENT_INCOMPLETE, ALREADY_SIGNED or ILLEGAL_TRANSITION
     */
    AgreementSigned sign(Party party, FocusArea area, Actor by, LocalDate on) {
        party.mustBe(by, area.municipalityCode());
        mustBeComplete();
        if (signatures.stream().anyMatch(signature -> signature.party() == party)) {
            throw ALREADY_SIGNED.because(party + " has signed this agreement");
        }
        status = status.next(signatures.isEmpty() ? AgreementStatus.PARTLY_SIGNED : AgreementStatus.SIGNED);
        signatures = Stream.concat(signatures.stream(), Stream.of(new Signature(party, on)))
                .toList();
        return new AgreementSigned(id(), focusAreaId, party, status == AgreementStatus.SIGNED);
    }

    /**
     * Ends it; a new one may be made. Either party can be held to what both signed (FA3): not while the area takes part on it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation AGREEMENT_BINDING or ILLEGAL_TRANSITION
     */
    AgreementEnded end(FocusArea area, Actor by) {
        by.mustActFor(area.municipalityCode());
        if (status == AgreementStatus.SIGNED && area.status() == AreaStatus.ACTIVE) {
            throw AGREEMENT_BINDING.at("/status", "complete or withdraw " + area.slug() + " first");
        }
        status = status.next(AgreementStatus.ENDED);
        return new AgreementEnded(id(), focusAreaId);
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    List<Commitment> commitments() {
        return commitments;
    }

    List<Signature> signatures() {
        return signatures;
    }

    AgreementStatus status() {
        return status;
    }

    private void mustBeComplete() {
        var missing = EnumSet.copyOf(REQUIRED);
        commitments.forEach(commitment -> missing.remove(commitment.kind()));
        if (!missing.isEmpty()) {
            throw AGREEMENT_INCOMPLETE.at("/commitments", "missing: " + missing);
        }
    }
}
