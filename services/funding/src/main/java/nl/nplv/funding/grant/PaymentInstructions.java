package nl.nplv.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The payment lists. */
@ApplicationScoped
class PaymentInstructions extends Aggregates<PaymentInstruction> {}
