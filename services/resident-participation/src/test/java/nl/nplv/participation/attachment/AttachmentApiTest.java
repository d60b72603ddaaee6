package nl.nplv.participation.attachment;

import static nl.nplv.participation.Calls.CONTRIBUTIONS;
import static nl.nplv.participation.Calls.MY_CONTRIBUTIONS;
import static nl.nplv.participation.Calls.contribute;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.uuid;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentApiTest {
    private static final String EINDHOVEN = "eindhoven-woensel-zuid";

    private final TestClock clock;

    AttachmentApiTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void day() {
        clock.setTo("2023-03-02");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void an_attachment_is_a_download_once_its_contribution_is_visible_and_gone_with_it() {
        var receipt = contributed();
        var id = receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");
        var attachment = added(id, code, Files.picture("PNG"))
                .statusCode(201)
                .body("kind", is("PNG"))
                .extract()
                .<String>path("id");
        var path = CONTRIBUTIONS + "/" + id + "/attachments/" + attachment;
        anonymous().get(path + "/content").then().statusCode(404);
        as(office("breda-noord")).get(path + "/original").then().statusCode(403);
        as(office(EINDHOVEN)).get(path + "/original").then().statusCode(200);

        put(office(EINDHOVEN), CONTRIBUTIONS + "/" + id, "/moderation", "{\"status\": \"VISIBLE\"}")
                .statusCode(200);

        added(id, code, Files.picture("PNG")).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        var download = anonymous().get(path + "/content").then().statusCode(200).extract();
        assertThat(download.header("Content-Type")).isEqualTo("image/png");
        assertThat(download.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + attachment + ".png\"");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(download.asByteArray())
                .isEqualTo(Content.of(Files.picture("PNG")).bytes());
        with(code).put(MY_CONTRIBUTIONS + "/" + id + "/withdrawal").then().statusCode(200);
        anonymous().get(path + "/content").then().statusCode(404);
        anonymous().get(CONTRIBUTIONS + "/" + id + "/attachments").then().body("items", empty());
    }

    @Test
    void nobody_publishes_an_attachment_that_came_after_they_looked() {
        var receipt = contributed();
        var path = CONTRIBUTIONS + "/" + receipt.extract().<String>path("id");
        var read = anonymous().get(path).then().extract().header("ETag");
        added(receipt.extract().path("id"), receipt.extract().path("receiptCode"), Files.pdfBy("Plantedname"))
                .statusCode(201);

        moderated(path, read).statusCode(412).body("code", is("VERSION_STALE"));

        anonymous().get(path).then().body("status", is("PENDING")).body("attachments", is(1));
        moderated(path, anonymous().get(path).then().extract().header("ETag")).statusCode(200);
        var content = anonymous().get(path + "/attachments").then().extract().<String>path("items[0].id");
        var document =
                anonymous().get(path + "/attachments/" + content + "/content").asByteArray();
        assertThat(new String(document, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("Plantedname");
        assertThat(PublishedEvents.typesAbout(uuid(path), 3))
                .containsExactly("contribution-received", "contribution-extended", "contribution-moderated");
    }

    private static ValidatableResponse moderated(String path, String version) {
        return as(office(EINDHOVEN))
                .header("If-Match", version)
                .body("{\"status\": \"VISIBLE\"}")
                .put(path + "/moderation")
                .then();
    }

    @Test
    void five_attachments_fit_and_none_of_what_is_unsafe_too_large_or_anothers() {
        var receipt = contributed();
        var id = receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");
        var another = contributed().extract().<String>path("receiptCode");

        added(id, code, Files.bytes("<svg/>")).statusCode(422).body("code", is("ATTACHMENT_TYPE_UNKNOWN"));
        added(id, code, Files.pdf("/JS")).statusCode(422).body("code", startsWith("ATTACHMENT_UNSAFE"));
        added(id, code, new byte[10 * 1024 * 1024 + 1]).statusCode(413);
        added(id, another, Files.picture("JPEG")).statusCode(404);
        for (int i = 0; i < 5; i++) {
            added(id, code, Files.picture("JPEG")).statusCode(201);
        }
        added(id, code, Files.picture("JPEG")).statusCode(409).body("code", is("ATTACHMENT_LIMIT"));
    }

    private static ValidatableResponse added(String id, String code, byte[] content) {
        return with(code)
                .contentType("application/octet-stream")
                .body(content)
                .post(MY_CONTRIBUTIONS + "/" + id + "/attachments")
                .then();
    }

    private static ValidatableResponse contributed() {
        var process = planned(EINDHOVEN, "2023-03-01", "2023-04-15");
        put(office(EINDHOVEN), process, "/opening").statusCode(200);
        return contribute(process, "See the picture");
    }
}
