package nl.nplv.wbmgp.fine;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.council;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.province;
import static nl.nplv.test.Caller.resident;
import static nl.nplv.test.Caller.vro;
import static nl.nplv.wbmgp.Given.adopted;
import static nl.nplv.wbmgp.Given.ordinance;
import static nl.nplv.wbmgp.Given.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import nl.nplv.wbmgp.Marks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schiedam: no other test has an ordinance there. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FineApiTest {
    private static final String GM = "GM0606";
    private static final String FINES = "/wbmgp/v1/fines";

    private static String set = "";

    @Inject
    TestClock clock;

    @Inject
    FineTimer timer;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void given_an_ordinance_with_fines() {
        clock.setTo("2022-01-03");
        if (set.isEmpty()) {
            var facts = ordinance("2022-01-01", "2025-12-31");
            facts.put("article8", Map.of("hardshipClause", true));
            facts.put(
                    "fines",
                    List.of(
                            Map.of("breach", "OCCUPYING_WITHOUT_PERMIT", "amount", "435.01"),
                            Map.of("breach", "LETTING_WITHOUT_PERMIT", "amount", "5000.00")));
            var tooHigh = as(executive(GM))
                    .body(Map.of("municipalityCode", GM, "facts", facts))
                    .post("/wbmgp/v1/ordinances")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            put(council(GM), "/wbmgp/v1/ordinances/" + tooHigh + "/adoption", Map.of())
                    .statusCode(422)
                    .body("code", is("FINE_TOO_HIGH"));
            facts.put(
                    "fines",
                    List.of(
                            Map.of("breach", "OCCUPYING_WITHOUT_PERMIT", "amount", "300.00"),
                            Map.of("breach", "LETTING_WITHOUT_PERMIT", "amount", "5000.00"),
                            Map.of("breach", "LETTING_WITHOUT_PERMIT_AGAIN", "amount", "20000.00")));
            set = adopted(GM, facts);
            anonymous()
                    .get("/wbmgp/v1/ordinances/" + set)
                    .then()
                    .statusCode(200)
                    .body("restsOn", contains("UNKNOWN_DATA"));
        }
        clock.setTo("2023-05-01");
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void the_ordinance_sets_the_fine_which_is_imposed_after_the_offender_was_heard() {
        var fine = intended("OCCUPYING_WITHOUT_PERMIT", "12345671");
        put(executive(GM), fine + "/imposition", Map.of("lowered", "250.00"))
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("VIEWS_AWAITED"));
        put(executive(GM), fine + "/view", Map.of("view", "I moved in before.")).statusCode(200);
        clock.setTo("2023-05-10");

        put(executive(GM), fine + "/imposition", Map.of("lowered", "250.00"))
                .statusCode(200)
                .body("status", is("IMPOSED"))
                .body("amount", is("250.00"));

        as(executive(GM))
                .get(fine + "/decision-letter")
                .then()
                .statusCode(200)
                .body(containsString("een boete betalen van € 250,00"))
                .body(containsString("8(1) van de Huisvestingswet 2014"))
                .body(containsString("tot en met 21 juni 2023"));
        assertThat(letter(fine))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(letter(fine));
        put(executive(GM), fine + "/objection", Map.of("receivedOn", "2023-05-10", "committee", false))
                .statusCode(200)
                .body("status", is("OBJECTION"));
        put(executive(GM), fine + "/revision", Map.of("outcome", "WITHDRAWN")).statusCode(200);
        as(executive(GM))
                .get(fine + "/decision-letter")
                .then()
                .statusCode(200)
                .body(containsString("U hoeft de boete niet te betalen."));
        assertThat(PublishedEvents.typesAbout(idOf(fine), 5))
                .containsExactly(
                        "fine-intended", "fine-view-given", "fine-imposed", "fine-objection-lodged", "fine-revised");
    }

    @Test
    void what_the_ordinance_does_not_fine_is_not_fined() {
        intend("CONDITIONS", "2023-04-28", "12345672").statusCode(422).body("code", is("FINE_NOT_IN_ORDINANCE"));
        intend("OCCUPYING_WITHOUT_PERMIT", "2021-12-31", "12345672")
                .statusCode(422)
                .body("code", is("FINE_NOT_IN_ORDINANCE"));
    }

    @Test
    void letting_again_within_four_years_is_another_breach_and_no_cap_is_made_up_for_it() {
        var first = intended("LETTING_WITHOUT_PERMIT", "12345673");
        clock.setTo("2023-06-10");
        put(executive(GM), first + "/imposition", Map.of("lowered", "4000.00")).statusCode(200);
        clock.setTo("2023-09-01");

        intend("LETTING_WITHOUT_PERMIT", "2023-08-30", "12345673")
                .statusCode(422)
                .body("code", is("FINE_CAP_UNKNOWN"));
        intend("LETTING_WITHOUT_PERMIT", "2023-08-30", "12345674")
                .statusCode(201)
                .body("amount", is("5000.00"));
    }

    @Test
    void a_fine_is_for_the_executive_of_its_municipality_and_its_file_is_found_nowhere_else() {
        var secrets = List.of("MARKOFFENDER", "MARKOFFADDRESS", "MARKREPORT", "MARKVIEW", "MARKLATE");
        try (var marks = Marks.listening()) {
            var fine = intended("OCCUPYING_WITHOUT_PERMIT", "12345675");
            put(executive(GM), fine + "/view", Map.of("view", "MARKVIEW")).statusCode(200);
            clock.setTo("2023-05-10");
            put(executive(GM), fine + "/imposition", Map.of("lowered", "250.00"))
                    .statusCode(200);
            clock.setTo("2023-09-10");
            put(
                            executive(GM),
                            fine + "/objection",
                            Map.of("receivedOn", "2023-09-10", "committee", false, "excuse", "MARKLATE"))
                    .statusCode(200);

            Stream.of("", "/offender-file", "/decision-letter").forEach(part -> {
                as(executive("GM0505")).get(fine + part).then().statusCode(404);
                Stream.of(vro(), province("PV28"), council(GM), mayor(GM), resident("schiedam-nieuwland-oost"))
                        .forEach(other -> as(other).get(fine + part).then().statusCode(403));
                anonymous().get(fine + part).then().statusCode(401);
            });
            as(executive(GM))
                    .get(fine + "/offender-file")
                    .then()
                    .statusCode(200)
                    .body("name", is("MARKOFFENDER"))
                    .body("view", is("MARKVIEW"))
                    .body("excuse", is("MARKLATE"));
            assertThat(as(executive(GM)).get(fine).asString()).doesNotContain(secrets);
            assertThat(PublishedEvents.about(idOf(fine), 4).toString()).doesNotContain(secrets);
            assertThat(Marks.dumpOf(database)).noneMatch(row -> secrets.stream().anyMatch(row::contains));
            marks.mustNotHaveSeen(secrets);
        }
    }

    @Test
    void a_file_goes_when_the_fine_is_dropped_or_counts_for_no_repetition_any_more() {
        var dropped = intended("OCCUPYING_WITHOUT_PERMIT", "12345676");
        put(executive(GM), dropped + "/dropping", Map.of()).statusCode(200);
        var imposed = intended("OCCUPYING_WITHOUT_PERMIT", "12345677");
        clock.setTo("2023-06-10");
        put(executive(GM), imposed + "/imposition", Map.of("lowered", "250.00")).statusCode(200);

        timer.forget();

        as(executive(GM))
                .get(dropped + "/offender-file")
                .then()
                .statusCode(409)
                .body("code", is("FINE_FILE_DESTROYED"));
        clock.setTo("2027-06-10");
        timer.forget();
        as(executive(GM)).get(imposed + "/offender-file").then().statusCode(200);
        clock.setTo("2027-06-11");
        timer.forget();
        as(executive(GM)).get(imposed + "/offender-file").then().statusCode(409);
        assertThat(PublishedEvents.typesAbout(idOf(imposed), 3)).endsWith("fine-file-destroyed");
    }

    private static String intended(String breach, String kvk) {
        return FINES + "/"
                + intend(breach, "2023-04-28", kvk).statusCode(201).extract().<String>path("id");
    }

    private static ValidatableResponse intend(String breach, String foundOn, String kvk) {
        return as(executive(GM))
                .body(Map.of(
                        "breach",
                        breach,
                        "foundOn",
                        foundOn,
                        "viewsBy",
                        foundOn.startsWith("2023-08") ? "2023-09-15" : "2023-06-01",
                        "offender",
                        Map.of("name", "MARKOFFENDER", "address", "MARKOFFADDRESS", "kvkNumber", kvk),
                        "report",
                        "MARKREPORT"))
                .post(FINES)
                .then();
    }

    private static byte[] letter(String fine) {
        return as(executive(GM))
                .get(fine + "/decision-letter-file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static UUID idOf(String fine) {
        return UUID.fromString(fine.substring(fine.lastIndexOf('/') + 1));
    }
}
