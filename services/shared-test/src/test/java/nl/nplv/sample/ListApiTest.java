package nl.nplv.sample;

import static nl.nplv.sample.NoteFixtures.NOTES;
import static nl.nplv.sample.NoteFixtures.aNote;
import static nl.nplv.sample.NoteFixtures.revised;
import static nl.nplv.sample.NoteFixtures.written;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ListApiTest {
    private record Seen(List<String> titles, Optional<String> next, Optional<String> previous) {}

    private final String group = "group-" + UUID.randomUUID();

    private Seen read(String address) {
        var page = anonymous()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract();
        return new Seen(page.path("items.title"), link(page.header("Link"), "next"), link(page.header("Link"), "prev"));
    }

    private static Optional<String> link(String header, String rel) {
        var match = Pattern.compile("<https://api\\.example([^>]+)>; rel=\"" + rel + "\"")
                .matcher(header == null ? "" : header);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** Titles of all pages; {@code between} runs after each. */
    private List<String> walk(String address, Runnable between) {
        var titles = new ArrayList<String>();
        for (var next = Optional.of(address); next.isPresent(); ) {
            var page = read(next.get());
            titles.addAll(page.titles());
            between.run();
            next = page.next();
        }
        return titles;
    }

    private List<String> aGroupOf(int size) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            titles.add("%s %02d".formatted(group, i));
        }
        var shuffled = new ArrayList<>(titles);
        Collections.shuffle(shuffled);
        shuffled.forEach(title -> written(aNote(title, title.hashCode() % 2 == 0 ? "1.00" : "2.50")));
        return titles;
    }

    private String ours(String query) {
        return NOTES + "?text=" + group + "&" + query;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "-title",
                "id",
                "-id",
                "updatedAt",
                "amount",
                "-amount",
                "amount,-title",
                "-writtenOn,title",
                "owner",
                "-status,updatedAt",
                "title,title"
            })
    void all_pages_together_hold_each_item_once_in_whatever_order(String sort) {
        var titles = aGroupOf(11);

        var walked = walk(ours("limit=3&sort=" + sort), () -> {});

        assertThat(walked).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(walked).isEqualTo(read(ours("limit=100&sort=" + sort)).titles());
    }

    @Test
    void a_list_is_sorted_both_ways() {
        var titles = aGroupOf(7);

        assertThat(walk(ours("limit=2&sort=title"), () -> {})).isEqualTo(titles);
        assertThat(walk(ours("limit=2&sort=-title"), () -> {})).isEqualTo(titles.reversed());
    }

    @Test
    void numbers_are_sorted_as_numbers() {
        for (var amount : List.of("9.00", "10.00", "100.00", "2.00")) {
            written(aNote(group + " " + amount, amount));
        }

        assertThat(walk(ours("limit=1&sort=amount"), () -> {}))
                .containsExactly(group + " 2.00", group + " 9.00", group + " 10.00", group + " 100.00");
    }

    @Test
    void what_is_written_during_a_walk_neither_doubles_nor_hides_what_was_there() {
        var titles = aGroupOf(9);
        var extra = new ArrayList<String>();

        var walked = walk(ours("limit=2&sort=title"), () -> {
            for (var place : extra.size() < 9 ? List.of(" 00", " 04", " 99") : List.<String>of()) {
                extra.add(group + place + "." + extra.size());
                written(aNote(extra.getLast(), "1.00"));
            }
        });

        assertThat(walked).doesNotHaveDuplicates().containsAll(titles).isSorted();
    }

    @Test
    void the_links_back_lead_over_the_same_pages_to_the_first() {
        aGroupOf(8);
        var there = new ArrayList<Seen>();
        for (var next = Optional.of(ours("limit=3&sort=-title"));
                next.isPresent();
                next = there.getLast().next()) {
            there.add(read(next.get()));
        }

        var back = new ArrayList<List<String>>();
        for (var at = there.getLast(); at.previous().isPresent(); ) {
            at = read(at.previous().get());
            back.add(at.titles());
        }

        assertThat(there.getFirst().previous()).isEmpty();
        assertThat(back)
                .isEqualTo(there.stream().limit(2).map(Seen::titles).toList().reversed());
    }

    @Test
    void a_link_keeps_the_other_parameters() {
        aGroupOf(3);
        var text = URLEncoder.encode(group + " 0", StandardCharsets.UTF_8);

        var next = read(NOTES + "?text=" + text + "&limit=1&fields=title&owner=GM0479")
                .next()
                .orElseThrow();

        assertThat(next).contains("text=" + text, "limit=1", "fields=title", "owner=GM0479", "cursor=");
    }

    @Test
    void a_page_that_is_whole_has_no_links() {
        aGroupOf(3);

        var page = read(ours("limit=3"));

        assertThat(page.next()).isEmpty();
        assertThat(page.previous()).isEmpty();
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        aGroupOf(3);
        var cursor = read(ours("limit=1&sort=title")).next().orElseThrow().replaceAll(".*cursor=([^&]+).*", "$1");

        anonymous()
                .get(ours("limit=1&sort=amount&cursor=" + cursor))
                .then()
                .statusCode(400)
                .body("errors[0].name", is("cursor"));
    }

    @Test
    void only_the_fields_asked_for_are_answered() {
        aGroupOf(2);

        anonymous()
                .get(ours("fields=title,version"))
                .then()
                .statusCode(200)
                .body("items", everyItem(aMapWithSize(2)))
                .body("items.version", everyItem(is(1)));
    }

    @Test
    void what_changed_since_a_moment_is_found_with_any_offset() {
        aGroupOf(2);
        var changed = written(aNote(group + " changed", "1.00"));
        revised(changed, "2.00");
        var moment = OffsetDateTime.parse(anonymous().get(changed).path("updatedAt"));
        var amsterdam = moment.withOffsetSameInstant(ZoneOffset.ofHours(1));

        var query = ours("updatedAtGte=" + URLEncoder.encode(amsterdam.toString(), StandardCharsets.UTF_8));
        assertThat(read(query).titles()).containsExactly(group + " changed");
        var later = ours("updatedAtGte=" + moment.plusNanos(1_000));
        assertThat(read(later).titles()).isEmpty();
    }

    @Test
    void a_list_is_narrowed_by_each_filter_and_by_all_together() {
        var mine = written(aNote(group + " mine", "1.00"));
        var theirs = written(aNote(group + " theirs", "1.00").replace("GM0479", "GM0363"));
        as(vro()).header("If-Match", "\"1\"").put(theirs + "/closing").then().statusCode(200);

        assertThat(read(ours("owner=GM0363")).titles()).containsExactly(group + " theirs");
        assertThat(read(ours("status=OPEN")).titles()).containsExactly(group + " mine");
        assertThat(read(ours("owner=GM0363&status=OPEN")).titles()).isEmpty();
        assertThat(read(ours("id=" + NoteFixtures.id(mine))).titles()).containsExactly(group + " mine");
        assertThat(read(ours("id=" + NoteFixtures.id(mine) + "&id=" + NoteFixtures.id(theirs)))
                        .titles())
                .hasSize(2);
        assertThat(read(NOTES + "?text=" + group.toUpperCase(Locale.ROOT)).titles())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "' or 1=1 --", "\\"})
    void text_is_looked_for_as_it_stands(String text) {
        written();

        anonymous()
                .urlEncodingEnabled(false)
                .get(NOTES + "?text="
                        + text.replace(" ", "%20").replace("\\", "%5C").replace("'", "%27"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
