package nl.nplv.sample;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.nplv.test.RealServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AmountsApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1234.50", "9999999999999.99"})
    void an_exact_amount_is_taken(String price) {
        as(vro()).body(note("\"" + price + "\"")).post("/notes/v1/notes").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"-0.01\"', AMOUNT_INVALID",
        "'\"1.005\"', SCHEMA_INVALID",
        "'\"1,5\"', SCHEMA_INVALID",
        "1.5, SCHEMA_INVALID"
    })
    void what_is_no_exact_amount_of_nothing_or_more_is_refused_in_its_place(String price, String code) {
        as(vro())
                .body(note(price))
                .post("/notes/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("code", is(code))
                .body("errors[0].pointer", startsWith("/lines/0/price"));
    }

    private static String note(String price) {
        return """
                {"title": "%s", "amount": 1, "writtenOn": "2026-11-24", "owner": "GM0479",
                 "lines": [{"text": "a", "count": 1, "price": %s}]}""".formatted(UUID.randomUUID(), price);
    }
}
