package nl.nplv.wbmgp.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.history.PastDesignationEvent.PastDesignationRecorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A designation of before the platform as a public source tells it. No unit, term or permit rests on it: what is not verified
 * may not cost anybody a home.
 */
@Entity
public class PastDesignation extends Aggregate {
    private MunicipalityCode municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Measure> measures;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> units;

    private String told;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate decidedOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Certainty certainty = Certainty.UNVERIFIED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PastDesignation() {}

    PastDesignation(
            MunicipalityCode municipalityCode,
            List<Measure> measures,
            List<String> units,
            String told,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate decidedOn,
            String source) {
        this.municipalityCode = municipalityCode;
        this.measures = measures;
        this.units = units;
        this.told = told;
        this.receivedOn = receivedOn;
        this.decidedOn = decidedOn;
        this.source = source;
    }

    /** Writes it down. */
    PastDesignationRecorded record(Actor by) {
        by.mustActFor(municipalityCode);
        return new PastDesignationRecorded(id(), municipalityCode, certainty);
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    List<Measure> measures() {
        return measures;
    }

    List<String> units() {
        return units;
    }

    String told() {
        return told;
    }

    @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    String source() {
        return source;
    }

    Certainty certainty() {
        return certainty;
    }
}
