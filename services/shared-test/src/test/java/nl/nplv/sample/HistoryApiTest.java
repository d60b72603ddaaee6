package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.id;
import static nl.nplv.sample.NoteFixtures.revised;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryApiTest {
    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    @Test
    void history_tells_what_happened_when_and_who_did_it() {
        var note = NOTES + "/"
                + as(executive("GM0479"))
                        .body(aNote())
                        .post(NOTES)
                        .then()
                        .extract()
                        .<String>path("id");
        revised(note, "20");

        anonymous()
                .get(note + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items[0].event", endsWith(".notes.note-written.v1"))
                .body("items[1].event", endsWith(".notes.note-revised.v1"))
                .body("items.organisation", contains("GM0479", "VRO"))
                .body("items.tier", contains("municipality", "national"))
                .body("items.role", contains("EXE", "NAT"))
                .body("items[0].client", is("gemeente-GM0479-college"));
    }

    @Test
    void an_entry_names_the_event_that_was_published() {
        var note = written();

        var eventId = anonymous().get(note + "/history").then().extract().<String>path("items[0].eventId");

        assertThat(PublishedEvents.about(id(note), 1).getFirst().path("id").asText())
                .isEqualTo(eventId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "-version", "updatedAt"})
    void history_is_walked_by_pages_in_whatever_order(String sort) {
        var note = written();
        List.of("20", "30", "40").forEach(amount -> revised(note, amount));
        var seen = new ArrayList<Integer>();

        var address = note + "/history?limit=1&sort=" + sort;
        while (address != null) {
            var page = anonymous()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<Integer>>path("items.version"));
            var link = page.header("Link");
            address = link != null && link.contains("rel=\"next\"")
                    ? link.replaceAll(".*<https://api\\.example([^>]+)>; rel=\"next\".*", "$1")
                    : null;
        }

        assertThat(sort.startsWith("-") ? seen.reversed() : seen).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_past_moment_shows_the_note_as_it_was() {
        var note = written(aNote());
        var first = updatedAt(note);
        revised(note, "20");
        var second = updatedAt(note);

        asOf(note, first).statusCode(200).header("ETag", is("\"1\"")).body("amount", is(new BigDecimal("12.50")));
        asOf(note, second.minus(1, ChronoUnit.MICROS)).statusCode(200).body("version", is(1));
        asOf(note, second).statusCode(200).body("version", is(2)).body("amount", is(20));
        asOf(note, second.plus(365, ChronoUnit.DAYS)).statusCode(200).body("version", is(2));
    }

    @Test
    void before_it_was_made_there_is_nothing() {
        var note = written();

        asOf(note, updatedAt(note).minus(1, ChronoUnit.MICROS)).statusCode(404).body("code", is("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-24", "2026-11-24T12:00:00", "%2B999999999-12-31T23:59:59Z", "%00"})
    void a_moment_without_an_offset_or_beyond_all_years_is_refused(String moment) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(written() + "?asOf=" + moment)
                .then()
                .statusCode(400)
                .body("errors[0].name", is("asOf"));
    }

    @Test
    void the_audit_trail_keeps_the_token_and_the_trace_of_each_change() throws SQLException {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var made = as(vro())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(aNote())
                .post(NOTES);

        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select token_id, traceparent from change where aggregateid = ?::uuid")) {
            statement.setString(1, made.path("id"));
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).hasSize(36);
                assertThat(row.getString(2)).contains(trace);
            }
        }
    }

    private static ValidatableResponse asOf(String note, Instant moment) {
        return anonymous().get(note + "?asOf=" + moment).then();
    }

    private static Instant updatedAt(String note) {
        return OffsetDateTime.parse(anonymous().get(note).path("updatedAt")).toInstant();
    }
}
