package nl.nplv.funding.letter;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.complete;
import static nl.nplv.funding.FundingCalls.decide;
import static nl.nplv.funding.FundingCalls.draft;
import static nl.nplv.funding.FundingCalls.line;
import static nl.nplv.funding.FundingCalls.lineOf;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.submitted;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LetterApiTest {
    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    void the_one_decision_is_a_letter_in_html_and_pdf_the_same_bytes_each_time() {
        var window = window();
        var first = opened("SZW", window, "", "");
        var second = opened("VWS", window, "", "");
        var id = submitted(window, line(first, "2023", "100.50"), line(second, "2024", "70"));
        var letter = BASE + "/single-applications/" + id + "/decision-letter";
        complete(id).statusCode(200);
        decide("SZW", lineOf(id, first), "{\"outcome\": \"GRANTED\"}").statusCode(200);
        anonymous().accept("text/html").get(letter).then().statusCode(409).body("code", is("NOT_DECIDED"));
        decide("VWS", lineOf(id, second), "{\"outcome\": \"REJECTED\", \"grounds\": \"Fields < trees & shade.\"}")
                .statusCode(200);

        anonymous()
                .get(BASE + "/single-applications/" + id + "/progress")
                .then()
                .body("lines.turn", is(List.of("NOBODY", "NOBODY")))
                .body("lines[0].next", containsString("decision letter"))
                .body("lines[1].next", containsString("object"));
        var html = anonymous()
                .accept("text/html")
                .get(letter)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("style-src"))
                .body(containsString("granted"))
                .body(containsString("100.50"))
                .body(containsString("2023-08-15"))
                .body(containsString("Fields &lt; trees &amp; shade."))
                .body(containsString("Awb 6:4"))
                .extract()
                .asByteArray();
        var pdf = pdf(letter);

        today("2024-05-05");
        assertThat(anonymous().accept("text/html").get(letter).asByteArray()).isEqualTo(html);
        assertThat(pdf(letter)).isEqualTo(pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_status_page_says_whose_turn_it_is_since_when_and_what_comes_next() {
        var window = window();
        var code = opened("SZW", window, "", "");
        var id = submitted(window, line(code, "2023", "100"));
        var line = BASE + "/application-lines/" + lineOf(id, code);
        var progress = BASE + "/single-applications/" + id + "/progress";
        anonymous()
                .get(progress)
                .then()
                .statusCode(200)
                .body("lines[0].turn", is("MINISTRY"))
                .body("lines[0].since", is("2023-08-15"));
        as(ministry("SZW")).header("If-Match", "*").put(line + "/review").then().statusCode(200);
        today("2023-10-02");
        as(ministry("SZW"))
                .header("If-Match", "*")
                .body("{\"question\": \"Why?\"}")
                .put(line + "/question")
                .then()
                .statusCode(200);

        anonymous()
                .get(progress)
                .then()
                .body("lines[0].turn", is("MUNICIPALITY"))
                .body("lines[0].since", is("2023-10-02"))
                .body("status", is("ROUTED"));
        anonymous()
                .accept("text/html")
                .get(progress)
                .then()
                .statusCode(200)
                .body(containsString("the clock of the decision stands still"));
    }

    @Test
    void nobody_else_reads_where_a_draft_stands() {
        var window = window();
        var code = opened("SZW", window, "", "");
        String id = draft(window, line(code, "2023", "100"))
                .statusCode(201)
                .extract()
                .path("id");

        anonymous()
                .get(BASE + "/single-applications/" + id + "/progress")
                .then()
                .statusCode(404);
        as(DORDRECHT)
                .get(BASE + "/single-applications/" + id + "/progress")
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"));
    }

    private static byte[] pdf(String letter) {
        return anonymous()
                .accept("application/pdf")
                .get(letter)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
