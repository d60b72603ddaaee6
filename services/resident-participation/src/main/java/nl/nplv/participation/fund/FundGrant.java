package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.INSUFFICIENT_FUNDS;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.Money;

/** Money from a fund for an initiative; part of its fund, with which it changes. */
@Entity
public class FundGrant {
    @Id
    private UUID id = Ids.next();

    private UUID fundId;
    private UUID initiativeId;
    private Money amount;
    private Money repaid = Money.ZERO;

    @Enumerated(EnumType.STRING)
    private GrantStatus status = GrantStatus.RESERVED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FundGrant() {}

    FundGrant(UUID fundId, UUID initiativeId, Money amount) {
        this.fundId = fundId;
        this.initiativeId = initiativeId;
        this.amount = amount;
    }

    void pay() {
        status = status.next(GrantStatus.PAID);
    }

    void release() {
        status = status.next(GrantStatus.RELEASED);
    }

    /**
     * Takes money back.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION before it was paid, INSUFFICIENT_FUNDS beyond what was paid
     */
    void repay(Money back) {
        if (status != GrantStatus.PAID) {
            throw ILLEGAL_TRANSITION.at("/status", "only what was PAID is repaid; this is " + status);
        }
        if (repaid.plus(back).compareTo(amount) > 0) {
            throw INSUFFICIENT_FUNDS.at("/amount", "was " + back + "; of " + amount + " already repaid " + repaid);
        }
        repaid = repaid.plus(back);
    }

    UUID id() {
        return id;
    }

    UUID fundId() {
        return fundId;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    Money amount() {
        return amount;
    }

    Money repaid() {
        return repaid;
    }

    GrantStatus status() {
        return status;
    }
}
