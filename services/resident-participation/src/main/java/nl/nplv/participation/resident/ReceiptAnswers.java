package nl.nplv.participation.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the receipt code into the answer, after the answer without it was kept under its Idempotency-Key. */
@ApplicationScoped
class ReceiptAnswers {
    private static final int FIRST = 10_000;

    private final Receipts receipts;

    ReceiptAnswers(Receipts receipts) {
        this.receipts = receipts;
    }

    @ServerResponseFilter(priority = FIRST)
    void complete(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Receipted receipted) {
            answer.setEntity(receipted.with(receipts.codeOf(receipted.id())));
            answer.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
