package nl.nplv.funding.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.grant.SpendingReportEvent.SpendingReportCorrected;
import nl.nplv.funding.grant.SpendingReportEvent.SpendingReported;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality spent of a grant in a year, and what it keeps for the next one (FU8). */
@Entity
public class SpendingReport extends Aggregate {
    private UUID grantId;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private MunicipalityCode municipalityCode;
    private int year;
    private Money spent;
    private Money reserved;
    private Money unspent;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> entryIds = List.of();

    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.FILED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SpendingReport() {}

    SpendingReport(Grant grant, int year, Money spent, Money reserved, Money unspent, LocalDate reportedOn) {
        this.grantId = grant.id();
        this.ministry = grant.ministry();
        this.municipalityCode = grant.municipalityCode();
        this.year = year;
        this.spent = spent;
        this.reserved = reserved;
        this.unspent = unspent;
        this.reportedOn = reportedOn;
    }

    /** Files it with the entries that it books. */
    SpendingReported file(List<UUID> entries, Actor by) {
        by.mustActFor(municipalityCode);
        entryIds = entries;
        return new SpendingReported(id(), grantId, year, spent, reserved);
    }

    /**
     * Takes it back.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    SpendingReportCorrected correct(Actor by) {
        ministry.mustBe(by);
        status = status.next(ReportStatus.CORRECTED);
        return new SpendingReportCorrected(id(), grantId, year);
    }

    UUID grantId() {
        return grantId;
    }

    int year() {
        return year;
    }

    Money spent() {
        return spent;
    }

    Money reserved() {
        return reserved;
    }

    Money unspent() {
        return unspent;
    }

    List<UUID> entryIds() {
        return entryIds;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    ReportStatus status() {
        return status;
    }
}
