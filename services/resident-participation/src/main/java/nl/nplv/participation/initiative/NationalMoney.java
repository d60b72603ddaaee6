package nl.nplv.participation.initiative;

import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import nl.nplv.shared.identity.Role;

/** Refuses the state with the rule that says so, before the body is read. */
@Provider
@NoNationalMoney
public class NationalMoney implements ContainerRequestFilter {
    private final CurrentIdentityAssociation identity;

    NationalMoney(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var roles = identity.getIdentity().getRoles();
        if (roles.contains(Role.NAT) || roles.contains(Role.MIN)) {
            throw NATIONAL_FUNDING_NOT_ALLOWED.because(
                    "municipalities and local partners pay; the state helps through the learning network");
        }
    }
}
