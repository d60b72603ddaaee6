package nl.nplv.funding.grant;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.granted;
import static nl.nplv.funding.FundingCalls.opened;
import static nl.nplv.funding.FundingCalls.window;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.nplv.test.Caller;

/** Calls that bring grants into a state over HTTP. */
final class GrantCalls {
    static final Caller SZW = ministry("SZW");

    private GrantCalls() {}

    static String aGrant(String... years) {
        var window = window();
        return granted("SZW", window, opened("SZW", window, "", ""), years);
    }

    static String paid(TrancheTimer trancheTimer, String... years) {
        var grant = aGrant(years);
        trancheTimer.fallDue();
        instruct();
        confirm(trancheOf(grant, 2023), "F-" + grant).statusCode(200);
        return grant;
    }

    static String instruct() {
        return as(SZW).post(BASE + "/payment-instructions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse confirm(String tranche, String reference) {
        return as(SZW).body("{\"paidOn\": \"2023-08-15\", \"reference\": \"" + reference + "\"}")
                .put(BASE + "/tranches/" + tranche + "/payment")
                .then();
    }

    static ValidatableResponse report(Caller by, String grant, int year, String spent, String reserved) {
        return as(by).body("""
                {"grantId": "%s", "year": %d, "spent": "%s", "reserved": "%s"}""".formatted(grant, year, spent, reserved))
                .post(BASE + "/spending-reports")
                .then();
    }

    static ValidatableResponse correct(Caller by, String report) {
        return as(by).header("If-Match", "*")
                .body("{\"reason\": \"Counted twice.\"}")
                .put(BASE + "/spending-reports/" + report + "/correction")
                .then();
    }

    static ValidatableResponse cancel(String tranche) {
        return as(SZW).header("If-Match", "*")
                .body("{\"reason\": \"Not needed.\"}")
                .put(BASE + "/tranches/" + tranche + "/cancellation")
                .then();
    }

    static ValidatableResponse settle(String grant) {
        return as(SZW).header("If-Match", "*")
                .put(BASE + "/grants/" + grant + "/settlement")
                .then();
    }

    static String trancheOf(String grant, int year) {
        return anonymous()
                .get(BASE + "/tranches?grantId=" + grant)
                .then()
                .extract()
                .path("items.find { it.year == " + year + " }.id");
    }

    static String status(String tranche) {
        return anonymous().get(BASE + "/tranches/" + tranche).then().extract().path("status");
    }

    static String lineOf(String grant) {
        return anonymous().get(BASE + "/grants/" + grant).then().extract().path("lineId");
    }

    static String sum(String grant, String account) {
        return anonymous()
                .get(BASE + "/postings?lineId=" + lineOf(grant) + "&account=" + account)
                .then()
                .extract()
                .<List<String>>path("items.amount")
                .toString();
    }

    static List<String> postings(String grant) {
        return anonymous()
                .get(BASE + "/postings?limit=100&lineId=" + lineOf(grant))
                .then()
                .extract()
                .path("items.collect { it.entryId + it.account + it.amount }");
    }
}
