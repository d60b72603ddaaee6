package nl.nplv.wbmgp.assessment;

import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AssessmentApiTest {
    private static final String PERMIT = "/wbmgp/v1/assessments/permit";
    private static final String DESIGNATION = "/wbmgp/v1/assessments/designation";

    private final AgroalDataSource database;

    AssessmentApiTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void scenario_e_exactly_six_years_pass_and_a_day_less_is_refused_unless_hardship() {
        anonymous()
                .body(permit("2017-05-01", "2023-05-01"))
                .post(PERMIT)
                .then()
                .statusCode(200)
                .body("outcome", is("GRANTED"))
                .body("steps.find { it.condition == 'SIX_YEARS' }.result", is("PASSED"));

        anonymous()
                .body(permit("2017-05-01", "2023-04-30"))
                .post(PERMIT)
                .then()
                .statusCode(200)
                .body("outcome", is("REFUSED"))
                .body("grounds.code", contains("INCOME_REQUIREMENT"))
                .body("grounds[0].citation.article", is("H 15(4)"))
                .body("grounds[0].citation.textFrom", is("2017-01-01"))
                .body("steps.condition", hasItems("SIX_YEARS", "LISTED_INCOME", "HARDSHIP_ARTICLE_8"))
                .body("explanation.outcome", is("De vergunning wordt geweigerd."))
                .body(
                        "explanation.wouldChange",
                        hasItem(startsWith(
                                "Wie zonder onderbreking in de regio blijft wonen, heeft op 1 mei 2023 zes")));
    }

    @Test
    void a_verdict_is_said_in_the_language_that_is_asked_for() {
        anonymous()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .body(permit("2017-05-01", "2023-04-30"))
                .post(PERMIT)
                .then()
                .statusCode(200)
                .header("Content-Language", is("en"))
                .header("Cache-Control", is("no-store"))
                .body("language", is("en"))
                .body("explanation.outcome", is("The permit is refused."));
    }

    @Test
    void scenario_e_a_designation_that_was_not_announced_in_time_is_deemed_made() {
        var asked = designation();
        asked.put("on", "2019-12-21");

        anonymous()
                .body(asked)
                .post(DESIGNATION)
                .then()
                .statusCode(200)
                .body("outcome", is("DEEMED_GRANTED"))
                .body("facts.find { it.name == 'decideBy' }.value", is("2019-12-20"))
                .body("restsOn.question", hasItem("DEEMED_TERM"));
    }

    @Test
    void scenario_e_a_decision_announced_in_time_stands() {
        var asked = designation();
        asked.put("decision", Map.of("granted", true, "announcedOn", "2019-12-16"));

        anonymous()
                .body(asked)
                .post(DESIGNATION)
                .then()
                .statusCode(200)
                .body("outcome", is("GRANTED"))
                .body("judgedOn", is("2019-12-16"));
    }

    @Test
    void a_case_before_the_stored_texts_is_refused() {
        var asked = permit("2010-01-01", "2014-12-31");

        anonymous()
                .body(asked)
                .post(PERMIT)
                .then()
                .statusCode(422)
                .contentType(PROBLEM_JSON)
                .body("code", is("CASE_IMPOSSIBLE"));
    }

    @Test
    void a_case_that_breaks_the_schema_is_refused_with_all_its_mistakes() {
        anonymous()
                .body("{\"appliedOn\": \"yesterday\", \"persons\": []}")
                .post(PERMIT)
                .then()
                .statusCode(400)
                .contentType(PROBLEM_JSON)
                .body("errors.pointer", hasItems("/appliedOn", "/persons", "/seeker"));
    }

    @Test
    void nothing_of_a_case_is_stored_or_logged() throws SQLException {
        var lines = new ArrayList<String>();
        var listener = listener(lines);
        var root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            var marked = permit("1987-06-05", "2023-05-01");
            marked.put("persons", List.of(Map.of("birthDate", "1943-02-01")));
            marked.put("seeker", Map.of("stays", List.of(), "incomes", List.of("MARKED_INCOME")));

            anonymous()
                    .body(marked)
                    .post(PERMIT)
                    .then()
                    .statusCode(200)
                    .body("steps.facts.value.flatten()", not(hasItem("MARKED_INCOME")));
        } finally {
            root.removeHandler(listener);
        }

        assertThat(lines).noneMatch(line -> line.contains("1943-02-01") || line.contains("MARKED_INCOME"));
        assertThat(changesAbout("1943-02-01")).isZero();
        assertThat(changesAbout("MARKED_INCOME")).isZero();
    }

    private long changesAbout(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from change where payload::text like ? or state::text like ?")) {
            statement.setString(1, "%" + text + "%");
            statement.setString(2, "%" + text + "%");
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.valueOf(line.getMessage())
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Map<String, Object> permit(String residentSince, String appliedOn) {
        var asked = new HashMap<String, Object>();
        asked.put("appliedOn", appliedOn);
        asked.put("decidedOn", "2023-06-01");
        asked.put("designations", List.of(Map.of("measure", "ART8", "start", "2022-01-01", "end", "2025-12-31")));
        asked.put(
                "ordinance",
                Map.of("validFrom", "2022-01-01", "validTo", "2025-12-31", "listed", true, "article8", true));
        asked.put("seeker", Map.of("stays", List.of(Map.of("from", residentSince)), "incomes", List.of()));
        asked.put("persons", List.of(Map.of("birthDate", "1990-01-01")));
        return asked;
    }

    private static Map<String, Object> designation() {
        var asked = new HashMap<String, Object>();
        asked.put(
                "measures",
                List.of(Map.of("measure", "ART9"), Map.of("measure", "ART10", "instrument", "POLICE_DATA")));
        asked.put("unitKinds", List.of("COMPLEX", "STREET"));
        asked.put("argued", List.of("NECESSITY", "SUITABILITY", "SUBSIDIARITY", "PROPORTIONALITY"));
        asked.put("regionalHousing", true);
        asked.put("instrumentArgued", true);
        asked.put("start", "2020-01-01");
        asked.put("end", "2023-12-31");
        asked.put("receivedOn", "2019-10-25");
        return asked;
    }
}
