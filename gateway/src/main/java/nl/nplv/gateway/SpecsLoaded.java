package nl.nplv.gateway;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as there is an API to route to; a service that is down is the service's own report. */
@Readiness
@Singleton
final class SpecsLoaded implements HealthCheck {

    private final Catalogue catalogue;

    SpecsLoaded(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public HealthCheckResponse call() {
        var apis = catalogue.apis();
        return HealthCheckResponse.named("specs")
                .status(!apis.isEmpty())
                .withData("apis", apis.size())
                .build();
    }
}
