package nl.nplv.participation.resident;

import static nl.nplv.participation.resident.ResidentProblem.RECEIPT_MISSING;
import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The resident of this request: known by a receipt code, by an account, or not at all. */
@RequestScoped
public class CurrentResident {
    /** Header that carries the receipt code; never the address, which is logged everywhere. */
    public static final String HEADER = "Receipt-Code";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final Receipts receipts;

    CurrentResident(SecurityIdentity identity, HttpHeaders headers, Receipts receipts) {
        this.identity = identity;
        this.headers = headers;
        this.receipts = receipts;
    }

    /** A resident as events and history show them: any resident, in this area. */
    public static Actor actor(String areaSlug) {
        return new Actor("RESIDENT", Tier.RESIDENT, Role.RES, Set.of(areaSlug), "none", "none");
    }

    /** Whether somebody with an account acts; others are anonymous, whatever their token. */
    public boolean hasAccount() {
        return accountHash().isPresent();
    }

    Optional<String> accountHash() {
        return identity.hasRole(Role.RES) && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getSubject())
                        .map(subject -> receipts.accountHashOf(token.getIssuer() + " " + subject))
                : Optional.empty();
    }

    Optional<String> receiptHash() {
        return Optional.ofNullable(headers.getHeaderString(HEADER))
                .map(CurrentResident::parse)
                .map(receipts::hashOf);
    }

    String mustHaveAccount() {
        return accountHash().orElseThrow(() -> refuse(RECEIPT_MISSING.because("send the code in " + HEADER)));
    }

    private static ReceiptCode parse(String header) {
        try {
            return ReceiptCode.fromString(header);
        } catch (IllegalArgumentException e) {
            throw refuse(INVALID_PARAMETER.because(String.valueOf(e.getMessage())));
        }
    }

    private static RuleViolation refuse(RuleViolation refusal) {
        var problem = refusal.problem();
        return new RuleViolation(
                problem,
                Violation.parameter(
                        "header",
                        HEADER,
                        problem.name(),
                        refusal.violations().getFirst().detail()));
    }
}
