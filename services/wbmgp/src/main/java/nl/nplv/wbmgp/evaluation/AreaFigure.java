package nl.nplv.wbmgp.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** A measurement of a focus area as its event tells it; read only here. */
@Entity
public class AreaFigure {
    @Id
    private UUID id;

    private String indicatorCode;
    private UUID focusAreaId;
    private int year;
    private BigDecimal value;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AreaFigure() {}

    AreaFigure(UUID id, String indicatorCode, UUID focusAreaId, int year, BigDecimal value) {
        this.id = id;
        this.indicatorCode = indicatorCode;
        this.focusAreaId = focusAreaId;
        this.year = year;
        this.value = value;
    }

    void correct(BigDecimal corrected) {
        value = corrected;
    }

    UUID id() {
        return id;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    int year() {
        return year;
    }

    BigDecimal value() {
        return value;
    }
}
