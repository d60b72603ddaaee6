package nl.nplv.wbmgp.history;

import static nl.nplv.test.Api.anonymous;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PastDesignationApiTest {
    @Test
    void what_is_told_of_the_past_is_there_unverified_and_decides_nothing() {
        anonymous()
                .get("/wbmgp/v1/past-designations?limit=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.certainty", everyItem(is("UNVERIFIED")))
                .body("items.municipalityCode", hasItems("GM0599", "GM0268", "GM1930", "GM0622"));
        anonymous()
                .get("/wbmgp/v1/past-designations?municipalityCode=GM1930")
                .then()
                .body("items.receivedOn", contains("2019-10-25"))
                .body("items.decidedOn", contains("2019-12-16"));
        anonymous().get("/wbmgp/v1/designated-units?on=2018-06-01").then().body("items", hasSize(0));
        anonymous()
                .get("/wbmgp/v1/designated-units?on=2018-06-01&cursor=made-up")
                .then()
                .statusCode(400);
    }
}
