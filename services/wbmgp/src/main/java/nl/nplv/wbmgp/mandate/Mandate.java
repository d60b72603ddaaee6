package nl.nplv.wbmgp.mandate;

import static nl.nplv.wbmgp.mandate.MandateProblem.MANDATE_DAYS;
import static nl.nplv.wbmgp.mandate.MandateProblem.MANDATE_MISSING;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.mandate.MandateEvent.MandateGranted;
import nl.nplv.wbmgp.mandate.MandateEvent.MandateWithdrawn;
import nl.nplv.wbmgp.municipality.Municipalities;
import org.jspecify.annotations.Nullable;

/** The executive lets an owner or manager decide on permits for its own dwellings (mandaat, Huisvestingswet art. 19). */
@Entity
public class Mandate extends Aggregate {
    private MunicipalityCode municipalityCode;
    private String landlord;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private MandateStatus status = MandateStatus.GRANTED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /**
     * A mandate of the executive.
     *
     * @param landlord organisation, as in its tokens
     */
    Mandate(MunicipalityCode municipalityCode, String landlord, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.municipalityCode = municipalityCode;
        this.landlord = landlord;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /**
     * Grants it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation MANDATE_DAYS or UNKNOWN_REGION
     */
    MandateGranted grant(Actor by) {
        by.mustActFor(municipalityCode);
        Municipalities.mustKnow(municipalityCode, "/municipalityCode");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw MANDATE_DAYS.at("/validTo", "lies before " + validFrom);
        }
        return new MandateGranted(id(), municipalityCode, landlord, validFrom, validTo);
    }

    /** Takes it back: the landlord reads and decides nothing more. */
    MandateWithdrawn withdraw(Actor by) {
        by.mustActFor(municipalityCode);
        status = status.next(MandateStatus.WITHDRAWN);
        return new MandateWithdrawn(id(), municipalityCode);
    }

    /**
     * Refuses to rest on it for another municipality or on another day.
     *
     * @throws nl.nplv.shared.problem.RuleViolation MANDATE_MISSING
     */
    public void mustHold(MunicipalityCode municipality, LocalDate day) {
        if (!municipality.equals(municipalityCode) || !holdsOn(day)) {
            throw MANDATE_MISSING.at("/mandateId", "none of " + municipality + " on " + day);
        }
    }

    /** Whether this organisation may decide by it on that day. */
    public boolean isFor(String organisation, LocalDate day) {
        return landlord.equals(organisation) && holdsOn(day);
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    String landlord() {
        return landlord;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }

    MandateStatus status() {
        return status;
    }

    private boolean holdsOn(LocalDate day) {
        return status == MandateStatus.GRANTED
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }
}
