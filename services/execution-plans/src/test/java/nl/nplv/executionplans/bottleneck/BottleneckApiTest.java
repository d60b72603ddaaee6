package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.BOTTLENECKS;
import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.aBottleneck;
import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.move;
import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.represented;
import static nl.nplv.executionplans.lesson.LessonFixtures.aLesson;
import static nl.nplv.executionplans.lesson.LessonFixtures.drafted;
import static nl.nplv.executionplans.lesson.LessonFixtures.published;
import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.AreaFixtures.plannedMeeting;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.knowledgePartner;
import static nl.nplv.test.Caller.mayor;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.partner;
import static nl.nplv.test.Caller.representative;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BottleneckApiTest {
    private static final String LELYSTAD = "lelystad-oost";
    private static final Caller REP = representative(LELYSTAD);

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("EP4")
    void scenario_b_a_national_bottleneck_goes_from_the_table_to_a_shared_breakthrough() {
        var area = freshArea(LELYSTAD);
        var bottleneck = BottleneckFixtures.tabledIn(LELYSTAD, area, true);
        move(bottleneck, REP, "take-up", Map.of()).then().statusCode(409).body("code", is("FACT_AWAITED"));
        var representative = represented(area, "OCW");
        await().untilAsserted(() -> move(bottleneck, REP, "take-up", Map.of())
                .then()
                .statusCode(200)
                .body("takenUpBy", is("OCW"))
                .body("representativeId", is(representative.toString())));

        move(bottleneck, vro(), "route", Map.of("track", "PRACTICE"))
                .then()
                .statusCode(200)
                .body("status", is("ANALYSING"));
        move(bottleneck, knowledgePartner(), "escalation", Map.of()).then().statusCode(200);
        move(bottleneck, knowledgePartner(), "tests", Map.of("legallyPossible", true, "executable", true))
                .then()
                .statusCode(200);
        move(bottleneck, knowledgePartner(), "outcome", Map.of("outcome", "BREAKTHROUGH", "resolution", "A covenant."))
                .then()
                .statusCode(200)
                .body("status", is("BREAKTHROUGH"));
        var draft = drafted(aLesson("Schulden delen", "Een convenant."));
        move(bottleneck, knowledgePartner(), "sharing", Map.of("lessonId", draft))
                .then()
                .statusCode(409)
                .body("code", is("LESSON_NOT_PUBLISHED"));
        var lesson = published(aLesson("Schulden delen", "Een convenant."));
        move(bottleneck, knowledgePartner(), "sharing", Map.of("lessonId", lesson))
                .then()
                .statusCode(200)
                .body("status", is("SHARED"));

        assertThat(PublishedEvents.typesAbout(bottleneck, 8))
                .containsExactly(
                        "bottleneck-reported",
                        "bottleneck-tabled",
                        "bottleneck-taken-up",
                        "bottleneck-routed",
                        "bottleneck-escalated",
                        "bottleneck-tested",
                        "breakthrough-reached",
                        "bottleneck-shared");
        anonymous().get(BOTTLENECKS + "/" + bottleneck + "/history").then().body("items", hasSize(8));
        anonymous()
                .get(BOTTLENECKS + "/" + bottleneck + "/clock")
                .then()
                .statusCode(200)
                .body("stays", hasSize(6));
    }

    @Test
    @Tag("EP4")
    void a_representative_who_declines_for_another_ministry_is_refused() {
        var area = freshArea(LELYSTAD);
        var bottleneck = BottleneckFixtures.tabledIn(LELYSTAD, area, true);

        move(bottleneck, REP, "decline", Map.of("reason", "OTHER_MINISTRY"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("REP_CANNOT_DECLINE"))
                .body("errors.pointer", hasItem("/reason"));

        anonymous()
                .get(BOTTLENECKS + "/" + bottleneck)
                .then()
                .body("version", is(2))
                .body("status", is("TABLED"));
    }

    @Test
    void the_executive_reports_and_the_alliance_solves_a_local_one() {
        var area = freshArea(LELYSTAD);
        var id = UUID.fromString(as(executive("GM0995"))
                .body(aBottleneck(LELYSTAD, false))
                .post(BOTTLENECKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        move(id, mayor("GM0995"), "tabling", Map.of("meetingId", plannedMeeting(area)))
                .then()
                .statusCode(200);

        move(id, partner(LELYSTAD), "local-solution", Map.of("resolution", "A desk in the library."))
                .then()
                .statusCode(200)
                .body("status", is("RESOLVED"));

        as(executive("GM0363"))
                .body(aBottleneck(LELYSTAD, false))
                .post(BOTTLENECKS)
                .then()
                .statusCode(403);
    }

    @Test
    void the_board_is_narrowed_and_exported_as_csv() {
        var area = freshArea(LELYSTAD);
        var national = BottleneckFixtures.tabledIn(LELYSTAD, area, true);
        var formula = UUID.fromString(as(office(LELYSTAD))
                .body(Map.of(
                        "focusAreaSlug",
                        LELYSTAD,
                        "facts",
                        Map.of(
                                "title",
                                "=1+1, \"quoted\"",
                                "description",
                                "Text",
                                "cause",
                                "PRACTICE",
                                "ministry",
                                "VWS",
                                "nationalAction",
                                false)))
                .post(BOTTLENECKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        anonymous()
                .get(BOTTLENECKS + "?ministry=SZW&focusAreaSlug=" + LELYSTAD + "&status=TABLED&open=true&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(national.toString()))
                .body("items.id", not(hasItem(formula.toString())))
                .body("items.overdue", hasItem(false));
        anonymous()
                .get(BOTTLENECKS + "?statusSinceLte=2020-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
        var csv = anonymous()
                .get("/plans/v1/bottleneck-rows?ministry=VWS&focusAreaSlug=" + LELYSTAD)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("id,origin,proposalNo,")
                .contains("\"'=1+1, \"\"quoted\"\"\"")
                .doesNotContain("SZW");
        anonymous().get("/plans/v1/bottleneck-counts").then().statusCode(200).body("items.ministry", hasItem("VWS"));
    }

    @Test
    void the_export_of_a_board_holds_every_row_however_many_there_are() throws SQLException {
        var rows = Board.PART * 2 + 1;
        insertProposals(rows);

        var csv = anonymous()
                .get("/plans/v1/bottleneck-rows?themeGroup=Many")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        var numbers = csv.lines()
                .skip(1)
                .map(row -> Integer.valueOf(row.split(",", -1)[2]))
                .toList();
        assertThat(numbers).hasSize(rows).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @Tag("EP5")
    void the_legislation_track_needs_a_ministry() {
        var id = bottleneckWithoutMinistry();

        move(id, vro(), "route", Map.of("track", "LEGISLATION", "themeGroup", "Housing"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("MINISTRY_REQUIRED"))
                .body("errors.pointer", hasItem("/ministry"));
        move(id, vro(), "route", Map.of("track", "LEGISLATION", "themeGroup", "Housing", "ministry", "VWS"))
                .then()
                .statusCode(200)
                .body("facts.ministry", is("VWS"));
        move(id, ministry("VWS"), "outcome", Map.of("outcome", "UNRESOLVED", "resolution", "Not now."))
                .then()
                .statusCode(200);
    }

    private static UUID bottleneckWithoutMinistry() {
        as(vro())
                .contentType("text/csv")
                .body("number,title,description,cause,ministry,track,themegroup\n955,Keys,Nobody has them.,LAW,,,\n")
                .post("/plans/v1/proposal-imports")
                .then()
                .statusCode(201);
        return UUID.fromString(anonymous()
                .get(BOTTLENECKS + "?origin=PROPOSAL_2021&status=REPORTED&sort=-statusSince&limit=100")
                .then()
                .extract()
                .path("items.find { it.proposalNo == 955 }.id"));
    }

    /** Around the service, since a thousand reports would take the time of all other tests. */
    private void insertProposals(int rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into bottleneck (id, version, updated_at, origin, proposal_no, submitter, title, description, cause,
                            ministry, national_action, track, theme_group, escalated_to_sbsd, status, status_since, last_action_at,
                            overdue, steps)
                        select lpad(to_hex(n), 32, '0')::uuid, 1, now(), 'PROPOSAL_2021', 2000 + n, 'VRO', 'Title', 'Text', 'LAW',
                            'BZK', true, 'LEGISLATION', 'Many', false, 'ANALYSING', now(), now(), true, '[]'
                        from generate_series(1, ?) as n""")) {
            statement.setInt(1, rows);
            assertThat(statement.executeUpdate()).isEqualTo(rows);
        }
    }
}
