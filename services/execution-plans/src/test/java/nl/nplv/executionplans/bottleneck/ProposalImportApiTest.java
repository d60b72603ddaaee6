package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.BOTTLENECKS;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProposalImportApiTest {
    private static final String IMPORTS = "/plans/v1/proposal-imports";
    private static final String HEADING = "number,title,description,cause,ministry,track,themegroup\n";

    @Test
    @Tag("EP5")
    void proposals_are_tried_then_taken_in_once_all_or_none() {
        var good = HEADING
                + "901,Debt data,Cannot be shared.,LAW,SZW,LEGISLATION,Work Income and Debt\n902,Keys,None.,PRACTICE,,,\n";
        send(good, true)
                .then()
                .statusCode(201)
                .body("dryRun", is(true))
                .body("proposals", is(2))
                .body("mistakes", hasSize(0));
        anonymous()
                .get(BOTTLENECKS + "?origin=PROPOSAL_2021&limit=100")
                .then()
                .body("items.proposalNo", not(hasItem(901)));

        send(good, false).then().statusCode(201).body("proposals", is(2));

        anonymous()
                .get(BOTTLENECKS + "?origin=PROPOSAL_2021&track=LEGISLATION&themeGroup=Work Income and Debt&limit=100")
                .then()
                .body("items.proposalNo", hasItem(901))
                .body("items.status", everyItem(is("ANALYSING")));
        send(good + "903,More,Text.,LAW,EZK,,\n", false)
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("IMPORT_REFUSED"))
                .body("errors.pointer", is(List.of("/2/number", "/3/number", "/4/ministry")))
                .body("errors.code", is(List.of("PROPOSAL_EXISTS", "PROPOSAL_EXISTS", "IMPORT_REFUSED")));
        anonymous()
                .get(BOTTLENECKS + "?origin=PROPOSAL_2021&limit=100")
                .then()
                .body("items.proposalNo", not(hasItem(903)));
    }

    private static Response send(String csv, boolean dryRun) {
        return as(vro())
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post(IMPORTS);
    }
}
