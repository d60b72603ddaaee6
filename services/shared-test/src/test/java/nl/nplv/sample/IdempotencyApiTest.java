package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.under;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.nplv.test.Api;
import nl.nplv.test.Caller;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyApiTest {
    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    private record Answer(int status, String etag, String location, String body) {
        static Answer of(Response response) {
            return new Answer(
                    response.statusCode(), response.header("ETag"), response.header("Location"), response.asString());
        }
    }

    private static Response post(Caller caller, String key, String body) {
        return under(Api.token(caller))
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Test
    void the_same_request_under_the_same_key_gets_the_same_answer() {
        var key = freshKey();
        var body = aNote();

        var first = Answer.of(post(vro(), key, body));

        assertThat(first.status()).isEqualTo(201);
        assertThat(Answer.of(post(vro(), key, body))).isEqualTo(first);
        assertThat(Answer.of(post(vro(), "\"" + key + "\"", body))).isEqualTo(first);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var key = freshKey();
        post(vro(), key, aNote()).then().statusCode(201);

        post(vro(), key, aNote()).then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_post_without_a_key_is_refused() {
        under(Api.token(vro()))
                .body(aNote())
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", is("IDEMPOTENCY_KEY_MISSING"))
                .body("errors[0].name", is("Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "  ", "\"   \""})
    void a_blank_key_is_no_key(String key) {
        post(vro(), key, aNote()).then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void a_key_has_at_most_200_characters() {
        post(vro(), freshKey() + "k".repeat(164), aNote()).then().statusCode(201);
        post(vro(), "k".repeat(201), aNote()).then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void a_refused_request_can_be_tried_again_under_its_key() {
        var key = freshKey();
        var body = aNote();
        post(executive("GM0363"), key, body).then().statusCode(403);
        post(executive("GM0363"), key, body.replace("GM0479", "GM0363")).then().statusCode(201);
    }

    @Test
    void keys_of_two_callers_do_not_meet() {
        var key = freshKey();

        var first = post(vro(), key, aNote()).then().statusCode(201).extract().<String>path("id");
        var second = post(executive("GM0479"), key, aNote())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void fifty_twins_at_once_make_one_row_and_one_event_and_get_equal_answers()
            throws InterruptedException, ExecutionException {
        var key = freshKey();
        var title = "twin " + key;
        var body = aNote(title, "1.00");

        var answers = InParallel.times(50, i -> Answer.of(post(vro(), key, body)));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.getFirst().status()).isEqualTo(201);
        anonymous().get(NOTES + "?text=" + title).then().body("items", hasSize(1));
        var id = UUID.fromString(answers.getFirst().location().replaceAll(".*/", ""));
        anonymous().get(NOTES + "/" + id + "/history").then().body("items", hasSize(1));
        assertThat(PublishedEvents.about(id, 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "my-key", "abcdefghij0123456789x", "abcdefghij 0123456789xy", "abcdefghij/0123456789xy"})
    void a_key_that_can_be_guessed_is_refused_where_no_token_says_whose_answer_it_is(String key) {
        suggest(key, "a bench")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_PARAMETER"))
                .body("errors[0].name", is("Idempotency-Key"));
        post(vro(), key, aNote()).then().statusCode(201);
    }

    @Test
    void a_public_operation_takes_a_uuid_or_22_random_letters_and_answers_a_retry_alike() {
        var letters = freshKey().replace("-", "").substring(0, 22);
        for (var key : new String[] {freshKey(), letters, "\"" + freshKey() + "\""}) {
            var first = Answer.of(suggest(key, "a bench"));

            assertThat(first.status()).isEqualTo(201);
            assertThat(Answer.of(suggest(key, "a bench"))).isEqualTo(first);
            suggest(key, "a tree").then().statusCode(422);
        }
    }

    @Test
    void the_table_of_kept_answers_tells_neither_who_called_nor_the_key_and_nobody_can_try_bodies() throws Exception {
        var key = freshKey();
        var text = "a bench for " + key;
        suggest(key, text).then().statusCode(201);
        var plain = MessageDigest.getInstance("SHA-256")
                .digest(("[{\"text\":\"" + text + "\"}]").getBytes(StandardCharsets.UTF_8));

        var row = keptFor(text);

        assertThat(row)
                .doesNotContain("\"" + key + "\"", "anonymous")
                .doesNotContain(HexFormat.of().formatHex(plain))
                .matches("(?s).*\"request_hash\":\"[0-9a-f]{64}\".*");
    }

    @Test
    void the_answer_is_kept_in_the_database_so_that_it_outlives_the_service() throws SQLException {
        var title = "kept " + freshKey();
        var made = post(vro(), freshKey(), aNote(title, "1.00"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(keptFor(title)).contains(made);
    }

    private static Response suggest(String key, String text) {
        return anonymous()
                .header("Idempotency-Key", key)
                .body("{\"text\": \"" + text + "\"}")
                .post(NOTES + "/suggestions");
    }

    private String keptFor(String text) throws SQLException {
        var sql = "select to_json(i)::text from idempotency i where position(? in answer::text) > 0";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
