package nl.nplv.executionplans.report;

import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.move;
import static nl.nplv.executionplans.bottleneck.BottleneckFixtures.reportedIn;
import static nl.nplv.executionplans.intervention.InterventionFixtures.INTERVENTIONS;
import static nl.nplv.executionplans.intervention.InterventionFixtures.plannedIn;
import static nl.nplv.executionplans.intervention.InterventionFixtures.stepOf;
import static nl.nplv.executionplans.lesson.LessonFixtures.aLesson;
import static nl.nplv.executionplans.lesson.LessonFixtures.published;
import static nl.nplv.executionplans.plan.AreaFixtures.freshArea;
import static nl.nplv.executionplans.plan.PlanFixtures.adopt;
import static nl.nplv.executionplans.plan.PlanFixtures.draftIn;
import static nl.nplv.executionplans.plan.PlanFixtures.etag;
import static nl.nplv.executionplans.plan.PlanFixtures.firstChallengeOf;
import static nl.nplv.executionplans.plan.PlanFixtures.tableIn;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.executionplans.plan.PlanFixtures;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.time.ClockProducer;
import nl.nplv.test.ForeignEvents;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportApiTest {
    private static final String REPORTS = "/plans/v1/progress-reports";
    private static final String SCHIEDAM = "schiedam-nieuwland-oost";

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @Inject
    KeptFacts facts;

    @AfterEach
    void back_to_the_real_time() {
        clock.reset();
    }

    @Test
    @Tag("EP8")
    void a_half_year_is_compiled_as_it_stood_at_its_last_moment_and_frozen() {
        clock.setTo("2013-05-01");
        freshArea(SCHIEDAM);
        var old = reportedIn(SCHIEDAM, true);
        clock.setTo("2013-08-01");
        reportedIn(SCHIEDAM, true);
        published(aLesson("Les van toen", "Zo was het toen."));
        clock.setTo("2014-01-02");
        compile("2013-H2").then().statusCode(201).header("Location", endsWith(REPORTS + "/2013-H2"));

        value("2013-H2", "Bottlenecks opened, ministry SZW", 1);
        value("2013-H2", "Bottlenecks opened, track NONE", 1);
        value("2013-H2", "Bottlenecks stuck, ministry SZW", 1);
        value("2013-H2", "Lessons published in the half-year", 1);
        reportedIn(SCHIEDAM, true);
        move(old, office(SCHIEDAM), "tabling", Map.of("meetingId", UUID.randomUUID()))
                .then()
                .statusCode(409);
        clock.setTo("2014-01-03");
        step("2013-H2", "/compilation", Map.of()).then().statusCode(200);
        value("2013-H2", "Bottlenecks opened, ministry SZW", 1);
        step("2013-H2", "/sections/LESSONS", Map.of("text", "One lesson & <more>."))
                .then()
                .statusCode(200);
        step("2013-H2", "/publication", Map.of()).then().statusCode(200).body("status", is("PUBLISHED"));

        step("2013-H2", "/sections/LESSONS", Map.of("text", "Too late.")).then().statusCode(409);
        step("2013-H2", "/compilation", Map.of()).then().statusCode(409);
        assertThatThrownBy(this::tamper).hasMessageContaining("a published report never changes");
        var id = UUID.fromString(read("2013-H2").extract().path("id"));
        var event = PublishedEvents.about(id, 4).getLast();
        assertThat(event.path("type").asText()).endsWith("progress-report-published.v1");
        assertThat(event.at("/data/half").asText()).isEqualTo("2013-H2");
        assertThat(event.at("/data/url").asText()).endsWith(REPORTS + "/2013-H2");
    }

    @Test
    @Tag("EP8")
    void a_second_report_and_one_before_the_end_are_refused() {
        clock.setTo("2014-07-01");
        compile("2014-H1").then().statusCode(201);

        compile("2014-H1").then().statusCode(409).contentType(PROBLEM_JSON).body("code", is("REPORT_EXISTS"));
        compile("2014-H2").then().statusCode(409).body("code", is("HALF_NOT_OVER"));
        compile("2014-H3").then().statusCode(400);
    }

    @Test
    @Tag("EP8")
    void every_figure_is_given_by_the_query_that_it_names() throws SQLException {
        clock.setTo("2015-02-01");
        freshArea(SCHIEDAM);
        reportedIn(SCHIEDAM, true);
        clock.setTo("2015-07-01");
        compile("2015-H1").then().statusCode(201);

        var figures = read("2015-H1").extract().<List<Map<String, Object>>>path("sections.figures.flatten()");
        // out of the way, so that the figures are counted and not taken from the report
        change("update progress_report set half = '2099-H1' where half = '2015-H1'");

        assertThat(figures).hasSizeGreaterThan(50);
        figures.forEach(figure -> assertThat(anonymous()
                        .get(String.valueOf(figure.get("query")))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("value")
                        .toString())
                .as("%s", figure.get("query"))
                .isEqualTo(String.valueOf(figure.get("value"))));
    }

    @Test
    @Tag("EP8")
    void the_same_facts_give_the_same_bytes_as_page_and_as_pdf() {
        clock.setTo("2016-07-01");
        compile("2016-H1").then().statusCode(201);
        step("2016-H1", "/sections/PLANS", Map.of("text", "Tekst met <script> & é."))
                .then()
                .statusCode(200);
        var sections = read("2016-H1").extract().path("sections").toString();
        var page = page("2016-H1");
        var file = file("2016-H1");

        clock.setTo("2016-07-02");
        step("2016-H1", "/compilation", Map.of()).then().statusCode(200);

        assertThat(read("2016-H1").extract().path("sections").toString()).isEqualTo(sections);
        assertThat(page("2016-H1"))
                .isEqualTo(page)
                .contains("<h1>Progress report 2016-H1</h1>", "<caption>", "scope=\"col\"", "<svg", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(file("2016-H1")).isEqualTo(file).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @Tag("EP8")
    void the_figures_of_a_reported_half_year_are_those_of_its_report() throws SQLException {
        clock.setTo("2017-07-01");
        compile("2017-H1").then().statusCode(201);
        change("update progress_report set sections = replace(sections::text, '\"value\": 0', '\"value\": 4711')::jsonb"
                + " where half = '2017-H1'");

        figure("2017-H1", "measure=LESSONS_NEW").body("value", is(4711));
    }

    @Test
    @Tag("EP8")
    void a_half_year_that_did_not_begin_has_no_figures() {
        clock.setToInstant("2018-06-30T21:59:59Z");
        anonymous()
                .get("/plans/v1/figures?half=2018-H2&measure=LESSONS_NEW")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("HALF_NOT_BEGUN"));

        clock.setToInstant("2018-06-30T22:00:00Z");
        figure("2018-H2", "measure=LESSONS_NEW").body("value", is(0));
    }

    @Test
    void facts_are_read_once_until_one_of_the_half_year_changes() {
        clock.setTo("2019-08-01");
        freshArea(SCHIEDAM);
        var half = new Half("2019-H2");
        figure("2019-H2", "measure=BOTTLENECKS_OPENED").body("value", is(0));
        var kept = facts.of(half);
        figure("2019-H2", "measure=BOTTLENECKS_OPENED").body("value", is(0));
        assertThat(facts.of(half)).isSameAs(kept);
        assertThat(facts.of(new Half("2019-H1"))).isSameAs(facts.of(new Half("2019-H1")));

        reportedIn(SCHIEDAM, true);

        assertThat(facts.of(half)).isNotSameAs(kept);
        figure("2019-H2", "measure=BOTTLENECKS_OPENED").body("value", is(1));
        var before = facts.of(half);
        clock.setTo("2020-02-01");
        reportedIn(SCHIEDAM, true);
        assertThat(facts.of(half)).isSameAs(before);
    }

    @Test
    @Tag("EP1")
    @Tag("EP8")
    void a_report_counts_the_interventions_of_versions_in_force_as_they_stood() {
        var now = Half.of(LocalDate.now(ClockProducer.AMSTERDAM)).value();
        var area = freshArea(SCHIEDAM);
        var plan = draftIn(SCHIEDAM);
        var first = plannedIn(plan, SCHIEDAM, firstChallengeOf(plan));
        var planned = "measure=INTERVENTIONS&goal=PERSPECTIVE&status=PLANNED";
        var running = "measure=INTERVENTIONS&goal=PERSPECTIVE&status=RUNNING";
        int plannedBefore = count(now, planned);
        int runningBefore = count(now, running);

        tableIn(plan, SCHIEDAM, area);
        adopt(plan, SCHIEDAM);
        assertThat(count(now, planned)).isEqualTo(plannedBefore + 1);
        stepOf(first, office(SCHIEDAM), "/start", Map.of()).then().statusCode(200);
        PlanFixtures.step(plan, office(SCHIEDAM), "next-version").then().statusCode(200);
        var drafted = plannedIn(plan, SCHIEDAM, firstChallengeOf(plan));

        anonymous().get(INTERVENTIONS + "/" + drafted).then().body("status", is("PLANNED"));
        assertThat(count(now, planned)).isEqualTo(plannedBefore);
        assertThat(count(now, running)).isEqualTo(runningBefore + 1);
    }

    @Test
    void an_indicator_is_held_against_its_baseline() {
        var area = freshArea(SCHIEDAM);
        measure(area, "2023-H1", 38.0, true);
        measure(area, "2024-H1", 36.5, false);
        var half = Half.of(LocalDate.now(ClockProducer.AMSTERDAM));

        await().untilAsserted(() -> anonymous()
                .get("/plans/v1/figures?half=" + half
                        + "&measure=INDICATOR_DIFFERENCE&indicatorCode=FEELS_UNSAFE&focusAreaId=" + area)
                .then()
                .statusCode(200)
                .body("value", is(new BigDecimal("-1.5"))));
        anonymous()
                .get(
                        "/plans/v1/figures?half=2012-H1&measure=INDICATOR_DIFFERENCE&indicatorCode=FEELS_UNSAFE&focusAreaId="
                                + area)
                .then()
                .statusCode(404);
        anonymous().get("/plans/v1/figures?half=2012-H1").then().statusCode(400);
        anonymous()
                .get("/plans/v1/figures?half=2012-H1&measure=INTERVENTIONS&status=RUNING")
                .then()
                .statusCode(400);
    }

    private static void measure(UUID area, String period, double value, boolean baseline) {
        ForeignEvents.publishArea(
                "measurement-recorded",
                Ids.next(),
                1,
                Map.of(
                        "indicatorCode",
                        "FEELS_UNSAFE",
                        "focusAreaId",
                        area,
                        "period",
                        period,
                        "value",
                        value,
                        "baseline",
                        baseline));
    }

    private static ValidatableResponse figure(String half, String query) {
        return anonymous()
                .get("/plans/v1/figures?half=" + half + "&" + query)
                .then()
                .statusCode(200);
    }

    private static int count(String half, String query) {
        return figure(half, query).extract().path("value");
    }

    private static Response compile(String half) {
        return as(vro()).body(Map.of("half", half)).post(REPORTS);
    }

    private static Response step(String half, String step, Object body) {
        var path = REPORTS + "/" + half;
        return as(vro()).header("If-Match", etag(path)).body(body).put(path + step);
    }

    private static ValidatableResponse read(String half) {
        return anonymous().get(REPORTS + "/" + half).then().statusCode(200);
    }

    private static void value(String half, String label, int expected) {
        read(half).body("sections.figures.flatten().find { it.label == '" + label + "' }.value", is(expected));
    }

    private static String page(String half) {
        return anonymous()
                .get(REPORTS + "/" + half + "/page")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("style-src"))
                .extract()
                .asString();
    }

    private static byte[] file(String half) {
        return anonymous()
                .get(REPORTS + "/" + half + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private void tamper() throws SQLException {
        change("update progress_report set sections = '[]' where half = '2013-H2'");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
