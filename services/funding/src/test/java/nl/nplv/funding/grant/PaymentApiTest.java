package nl.nplv.funding.grant;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.DORDRECHT;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.funding.grant.GrantCalls.SZW;
import static nl.nplv.funding.grant.GrantCalls.aGrant;
import static nl.nplv.funding.grant.GrantCalls.confirm;
import static nl.nplv.funding.grant.GrantCalls.instruct;
import static nl.nplv.funding.grant.GrantCalls.paid;
import static nl.nplv.funding.grant.GrantCalls.report;
import static nl.nplv.funding.grant.GrantCalls.status;
import static nl.nplv.funding.grant.GrantCalls.sum;
import static nl.nplv.funding.grant.GrantCalls.trancheOf;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.ministry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PaymentApiTest {
    private final TrancheTimer trancheTimer;

    PaymentApiTest(TrancheTimer trancheTimer) {
        this.trancheTimer = trancheTimer;
    }

    @BeforeEach
    void in_the_window() {
        today("2023-08-15");
    }

    @Test
    void a_tranche_falls_due_once_is_listed_once_and_is_paid_only_when_the_finance_system_says_so() {
        var grant = aGrant("2023", "1000000.00", "2024", "500000.00");

        trancheTimer.fallDue();
        trancheTimer.fallDue();

        var tranche = trancheOf(grant, 2023);
        assertThat(status(tranche)).isEqualTo("DUE");
        assertThat(status(trancheOf(grant, 2024))).isEqualTo("PLANNED");
        var list = instruct();
        anonymous()
                .accept("text/csv")
                .get(BASE + "/payment-instructions/" + list)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("tranche_id,grant_id,scheme_code,municipality_code,year,amount,due_on\r\n"))
                .body(containsString(tranche + "," + grant))
                .body(containsString("GM0505,2023,1000000.00,2023-08-15\r\n"));
        as(SZW).post(BASE + "/payment-instructions").then().statusCode(409).body("code", is("NOTHING_DUE"));
        confirm(tranche, "F-1").statusCode(200).body("status", is("PAID"));
        confirm(tranche, "F-1").statusCode(200).body("version", is(4));
        confirm(tranche, "F-2").statusCode(409).body("code", is("ALREADY_PAID"));

        assertThat(PublishedEvents.typesAbout(UUID.fromString(tranche), 4))
                .containsExactly("tranche-planned", "tranche-due", "tranche-instructed", "tranche-paid");
        anonymous().get(BASE + "/grants/" + grant).then().body("status", is("PAYING"));
        assertThat(sum(grant, "PAID")).isEqualTo("[1000000.00]");
    }

    @Test
    void a_refused_tranche_comes_on_the_next_list() {
        var grant = aGrant("2023", "100.00");
        trancheTimer.fallDue();
        instruct();
        var tranche = trancheOf(grant, 2023);
        var refusal = "{\"reason\": \"ACCOUNT_BLOCKED\"}";

        as(SZW).body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(200);
        as(SZW).body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(200)
                .body("version", is(4));
        as(ministry("OCW"))
                .body(refusal)
                .put(BASE + "/tranches/" + tranche + "/refusal")
                .then()
                .statusCode(403);

        var list = instruct();
        anonymous().get(BASE + "/payment-instructions/" + list).then().body("payments.trancheId", hasItem(tranche));
        anonymous()
                .get(BASE + "/tranches?grantId=" + grant + "&ministry=SZW&status=INSTRUCTED&dueOnLte=2023-12-31")
                .then()
                .body("items.id", hasItem(tranche));
    }

    @Test
    void a_payment_that_was_not_made_is_taken_back_and_a_tranche_that_is_not_needed_is_released() {
        var grant = paid(trancheTimer, "2023", "1000.00", "2024", "400.00");
        var first = BASE + "/tranches/" + trancheOf(grant, 2023);
        var second = BASE + "/tranches/" + trancheOf(grant, 2024);
        var reason = "{\"reason\": \"Booked by mistake.\"}";

        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(first + "/payment-reversal")
                .then()
                .statusCode(200)
                .body("status", is("DUE"));
        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(second + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));

        assertThat(sum(grant, "PAID")).isEqualTo("[1000.00, -1000.00]");
        assertThat(sum(grant, "BUDGET")).isEqualTo("[-1000.00, -400.00, 400.00]");
        as(SZW).header("If-Match", "*")
                .body(reason)
                .put(first + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void a_payment_that_was_accounted_for_is_not_taken_back() {
        var grant = paid(trancheTimer, "2023", "1000.00");
        report(DORDRECHT, grant, 2023, "900", "0").statusCode(201);

        as(SZW).header("If-Match", "*")
                .body("{\"reason\": \"Mistake.\"}")
                .put(BASE + "/tranches/" + trancheOf(grant, 2023) + "/payment-reversal")
                .then()
                .statusCode(409)
                .body("code", is("PAYMENT_ACCOUNTED"));
    }
}
