package nl.nplv.sample;

import static nl.nplv.test.Api.anonymous;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemsApiTest {
    @Test
    void a_list() {
        anonymous().get("/notes/v1/notes").then().log().all().statusCode(200);
    }
}
