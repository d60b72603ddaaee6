package nl.nplv.funding.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.funding.grant.TrancheEvent.PaymentsInstructed;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A payment list that a ministry hands to its own finance system (betaallijst). */
@Entity
public class PaymentInstruction extends Aggregate {
    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private LocalDate instructedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Payment> payments;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PaymentInstruction() {}

    PaymentInstruction(Ministry ministry, LocalDate instructedOn, List<Payment> payments) {
        this.ministry = ministry;
        this.instructedOn = instructedOn;
        this.payments = payments;
    }

    PaymentsInstructed instruct(Actor by) {
        ministry.mustBe(by);
        return new PaymentsInstructed(id(), payments.size(), total());
    }

    Ministry ministry() {
        return ministry;
    }

    LocalDate instructedOn() {
        return instructedOn;
    }

    List<Payment> payments() {
        return payments;
    }

    Money total() {
        return Money.sum(payments.stream().map(Payment::amount));
    }
}
