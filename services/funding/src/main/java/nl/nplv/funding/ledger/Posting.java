package nl.nplv.funding.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One side of a move of money, read only. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Posting {
    @Id
    @Column(name = "position")
    private Long id;

    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Account account;

    private int year;
    private Money amount;
    private UUID lineId;
    private SchemeCode schemeCode;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private MunicipalityCode municipalityCode;
    private @Nullable String areaSlug;
    private String theme;

    @Enumerated(EnumType.STRING)
    private CentralGoal goal;

    @Column(name = "booked_at")
    private Instant updatedAt;

    private @Nullable String reason;
    private @Nullable UUID reverses;

    PostingView view() {
        return new PostingView(
                entryId,
                kind,
                account,
                year,
                amount,
                lineId,
                schemeCode,
                ministry,
                municipalityCode,
                areaSlug,
                theme,
                goal,
                updatedAt,
                reason,
                reverses);
    }
}
