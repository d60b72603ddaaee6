package nl.nplv.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A service, an issuer and limits small enough to reach. The funding service is not there. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    static final String PORTAL = "https://portal.nplv.example";
    static final int BODY_LIMIT = 10 * 1024;
    static final int CLIENT_WRITES = 40;
    static final int BULK_LIMIT = 20 * 1024;

    private final StubService service = new StubService();
    private final StubIssuer issuer = new StubIssuer(0);

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(settings());
        settings.put("quarkus.oidc.auth-server-url", issuer.url());
        settings.put("nplv.gateway.upstream.focus-areas", service.url());
        return settings;
    }

    /** Everything but the addresses of the service and the issuer. */
    static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("nplv.gateway.specs", "src/test/resources/specs"),
                Map.entry("nplv.gateway.public-url", "https://api.nplv.example"),
                // port 1 is never listened on
                Map.entry("nplv.gateway.upstream.funding", "http://localhost:1"),
                Map.entry("nplv.gateway.cors-origins", PORTAL),
                Map.entry("nplv.gateway.response-timeout", "1S"),
                Map.entry("nplv.gateway.body-limit", String.valueOf(BODY_LIMIT)),
                Map.entry("nplv.gateway.upload-limit", "200M"),
                Map.entry("nplv.gateway.body-limits.\"/areas/v1/bulk-imports\"", String.valueOf(BULK_LIMIT)),
                Map.entry("nplv.gateway.rates.client.read", "6000"),
                Map.entry("nplv.gateway.rates.client.write", String.valueOf(CLIENT_WRITES)),
                // one address plays all callers of these tests
                Map.entry("nplv.gateway.rates.anonymous.read", "100000"),
                Map.entry("nplv.gateway.rates.anonymous.write", "100000"),
                Map.entry("nplv.gateway.uri-limit", "2K"),
                Map.entry("nplv.gateway.header-limit", "4K"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(service, new TestInjector.MatchesType(StubService.class));
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(StubIssuer.class));
    }

    @Override
    public void stop() {
        service.stop();
        issuer.stop();
    }
}
