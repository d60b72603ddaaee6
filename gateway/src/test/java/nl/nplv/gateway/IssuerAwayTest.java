package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerAwayTest.WithoutIssuer.class)
class IssuerAwayTest {

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    Integer issuerPort;

    @Test
    void the_gateway_starts_without_its_issuer_and_checks_tokens_as_soon_as_it_is_there() {
        service.echoes();
        given().get("/health/ready").then().statusCode(200);
        given().get("/areas/v1/focus-areas").then().statusCode(200);
        answerTo("any.to.ken").then().statusCode(503).header("Retry-After", "5").body("code", is("ISSUER_UNAVAILABLE"));

        var issuer = new StubIssuer(issuerPort);
        try {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> answerTo(issuer.token()).statusCode() == 200);
        } finally {
            issuer.stop();
        }

        // its keys are known now
        answerTo(issuer.token()).then().statusCode(200);
    }

    private static Response answerTo(String token) {
        return given().header("Authorization", "Bearer " + token).get("/areas/v1/focus-areas");
    }

    public static final class WithoutIssuer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ServiceOnly.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    public static final class ServiceOnly implements QuarkusTestResourceLifecycleManager {
        private final StubService service = new StubService();
        private final int issuerPort = freePort();

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(Surroundings.settings());
            settings.put("quarkus.oidc.auth-server-url", "http://localhost:" + issuerPort);
            settings.put("nplv.gateway.upstream.focus-areas", service.url());
            return settings;
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(service, new TestInjector.MatchesType(StubService.class));
            injector.injectIntoFields(issuerPort, new TestInjector.MatchesType(Integer.class));
        }

        @Override
        public void stop() {
            service.stop();
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
