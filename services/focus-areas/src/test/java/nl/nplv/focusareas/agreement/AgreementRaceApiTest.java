package nl.nplv.focusareas.agreement;

import static nl.nplv.focusareas.agreement.AgreementFixtures.signed;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An area starts on its agreement at the moment at which that ends: one of the two waits for the other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("FA3")
class AgreementRaceApiTest {
    @Inject
    AgroalDataSource database;

    @Test
    void an_area_does_not_start_on_an_agreement_that_is_ending() {
        var area = "/areas/v1/focus-areas/roosendaal-stad";
        var agreement = signed("roosendaal-stad", "GM1674");

        var activation = QuarkusTransaction.requiringNew().call(() -> {
            execute("update cooperation_agreement set status = 'ENDED' where id = ?", idOf(agreement));
            return waiting(area + "/activation");
        });

        activation.join().then().statusCode(409).body("code", is("AGREEMENT_NOT_SIGNED"));
        anonymous().get(area).then().body("status", is("CANDIDATE"));
    }

    @Test
    void an_agreement_does_not_end_while_an_area_starts_on_it() {
        var agreement = signed("nieuwegein-centrale-as", "GM0356");

        var end = QuarkusTransaction.requiringNew().call(() -> {
            execute("select 1 from cooperation_agreement where id = ? for share", idOf(agreement));
            execute("update focus_area set status = 'ACTIVE' where slug = ?", "nieuwegein-centrale-as");
            return waiting(agreement + "/end");
        });

        end.join().then().statusCode(409).body("code", is("AGREEMENT_BINDING"));
        anonymous().get(agreement).then().body("status", is("SIGNED"));
    }

    /** A call that waits for the present transaction to end. */
    private CompletableFuture<Response> waiting(String path) {
        var answer = CompletableFuture.supplyAsync(
                () -> as(vro()).header("If-Match", "*").put(path));
        await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaits);
        return answer;
    }

    private boolean somebodyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select exists (select 1 from pg_locks where not granted)");
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void execute(String sql, Object value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.replaceAll(".*/", ""));
    }
}
