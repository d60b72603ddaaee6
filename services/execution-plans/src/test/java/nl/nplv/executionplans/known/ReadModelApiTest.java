package nl.nplv.executionplans.known;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReadModelApiTest {
    private static final int YEARS = 10;

    @Inject
    AgroalDataSource database;

    @Test
    void a_read_model_that_is_built_again_equals_the_one_that_was_kept() {
        var measured = rows("known_measurement").size();
        var represented = rows("known_representative").size();
        var heard = rows("known_process").size();
        var random = new Random(2022);
        var areas = rows("known_area").size();
        var met = rows("known_meeting").size();
        var stepped = rows("known_area_step").size();
        Programme.areas().forEach(area -> history(area, random));
        reaches("known_area", areas + 20);
        reaches("known_meeting", met + 20 * YEARS * 2);
        reaches("known_area_step", stepped + 20 * 2);
        reaches("known_measurement", measured + 20 * YEARS * 2);
        reaches("known_representative", represented + 20 * YEARS);
        reaches("known_process", heard + 20);
        var processes = rows("known_process");
        var measurements = rows("known_measurement");
        var representatives = rows("known_representative");
        var steps = rows("known_area_step");
        var known = rows("known_area");
        var meetings = rows("known_meeting");

        replay("areas");
        replay("area-facts");
        replay("participation-processes");

        becomes("known_process", processes);
        becomes("known_measurement", measurements);
        becomes("known_representative", representatives);
        becomes("known_area_step", steps);
        becomes("known_area", known);
        becomes("known_meeting", meetings);
    }

    /** Ten years of one area. */
    private static void history(ProgrammeArea programme, Random random) {
        var area = Ids.next();
        var events = new ArrayList<Foreign>();
        events.add(area("focus-area-registered", area, 1, Map.of("slug", programme.slug()), programme));
        events.add(area("focus-area-activated", area, 2, Map.of(), programme));
        var process = Ids.next();
        for (int year = 0; year < YEARS; year++) {
            var representative = Ids.next();
            events.add(new Foreign(
                    "representative-appointed",
                    representative,
                    2,
                    Map.of("focusAreaId", area, "ministry", "SZW", "rank", "DG")));
            events.add(new Foreign(
                    "representative-ended",
                    representative,
                    3,
                    Map.of("focusAreaId", area, "ministry", "SZW", "to", "2024-12-31")));
            meetings(area, random.nextBoolean(), events);
            var measurement = Ids.next();
            events.add(measured("measurement-recorded", measurement, 1, area, year, random.nextInt(100)));
            events.add(measured("measurement-corrected", measurement, 2, area, year, random.nextInt(100)));
        }
        events.add(new Foreign("focus-area-completed", area, 3, Map.of("focusAreaId", area)));
        Foreign.publish("nplv.areas.v1", "focus-areas", events);
        Foreign.publish(
                "nplv.participation.v1",
                "resident-participation",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(version -> new Foreign(
                                List.of("participation-opened", "participation-closed", "participation-fed-back")
                                        .get(version - 1),
                                process,
                                version,
                                Map.of("processId", process, "form", "CITY_TALK", "focusAreaId", area)))
                        .toList());
    }

    private static Foreign area(String name, UUID id, long version, Map<String, Object> more, ProgrammeArea programme) {
        var data = new HashMap<String, Object>(more);
        data.put("focusAreaId", id);
        data.put("name", programme.name());
        data.put("municipalityCode", programme.gm().value());
        return new Foreign(name, id, version, data);
    }

    /** Two of a year: one that is moved and held, one that is held or cancelled. */
    private static void meetings(UUID area, boolean cancelled, List<Foreign> events) {
        var spring = Ids.next();
        var autumn = Ids.next();
        var alliance = Ids.next();
        Stream.of(spring, autumn)
                .map(id -> new Foreign(
                        "alliance-meeting-scheduled",
                        id,
                        1,
                        Map.of(
                                "meetingId",
                                id,
                                "focusAreaId",
                                area,
                                "allianceId",
                                alliance,
                                "scheduledAt",
                                "2023-03-01T13:00:00Z")))
                .forEach(events::add);
        events.add(new Foreign(
                "alliance-meeting-rescheduled",
                spring,
                2,
                Map.of("meetingId", spring, "focusAreaId", area, "scheduledAt", "2023-04-01T13:00:00Z")));
        events.add(held(spring, 3, area));
        events.add(
                cancelled
                        ? new Foreign(
                                "alliance-meeting-cancelled",
                                autumn,
                                2,
                                Map.of("meetingId", autumn, "focusAreaId", area))
                        : held(autumn, 2, area));
    }

    private static Foreign held(UUID meeting, long version, UUID area) {
        return new Foreign(
                "alliance-meeting-held",
                meeting,
                version,
                Map.of(
                        "meetingId",
                        meeting,
                        "focusAreaId",
                        area,
                        "agendaRefs",
                        List.of(Ids.next()),
                        "decisions",
                        List.of(),
                        "chairedBy",
                        "MAYOR"));
    }

    private static Foreign measured(String name, UUID id, long version, UUID area, int year, int value) {
        return new Foreign(
                name,
                id,
                version,
                Map.of(
                        "indicatorCode",
                        "FEELS_UNSAFE",
                        "focusAreaId",
                        area,
                        "period",
                        String.valueOf(2023 + year),
                        "value",
                        value,
                        "baseline",
                        year == 0));
    }

    private void reaches(String table, int size) {
        await().atMost(Duration.ofSeconds(60)).until(() -> rows(table).size() == size);
    }

    private void becomes(String table, List<String> kept) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rows(table)).isEqualTo(kept));
    }

    private static void replay(String feed) {
        as(operator()).post("/plans/v1/feeds/" + feed + "/replays").then().statusCode(202);
    }

    private List<String> rows(String table) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select t::text from " + table + " t order by 1");
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
