package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The NLGov REST API Design Rules that no linter can see, asked of every operation of every contract through the gateway. Each
 * answer is also held against {@link EveryAnswer}; what differs is told for all operations at once.
 */
@Order(2)
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private static final String NOBODY_MAKES_THIS = "application/x-nothing";
    private static final String FOREIGN = "https://elsewhere.example";

    /** In the order of preference: the first that a path has not is tried there. */
    private static final List<String> METHODS = List.of("PATCH", "DELETE", "PUT", "POST", "GET");

    private final Platform platform;
    private final Outsider outsider;
    private final EveryAnswer everyAnswer;

    ConformanceTest(Platform platform) {
        this.platform = platform;
        outsider = new Outsider(platform);
        everyAnswer = new EveryAnswer(outsider);
    }

    static List<Spec> specs() {
        return Spec.all();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void the_contract_is_there_without_a_token_and_for_every_origin(Spec spec) {
        var answer = outsider.ask("GET", spec.base() + "/openapi.json", "Origin", FOREIGN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.mediaType()).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo(spec.text());
        assertThat(everyAnswer.differences(answer, spec.version())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_path_with_a_slash_at_its_end_is_nowhere(Spec spec) {
        var differences = differences(
                spec,
                spec.paths(),
                path -> outsider.ask("GET", path.address().replaceAll("\\?.*", "") + "/"),
                answer -> answer.status() == 404 && !answer.has("Location"));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void what_the_contract_has_not_is_nowhere(Spec spec) {
        var differences = differences(
                spec,
                spec.paths(),
                path -> outsider.ask("GET", path.address().replaceAll("\\?.*", "") + "/no-such-child/no-such-child"),
                answer -> answer.status() == 404);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void another_method_is_refused_with_those_that_the_contract_has(Spec spec) {
        var differences = spec.paths()
                .flatMap(path -> {
                    var allowed = spec.allowed(path.path());
                    var other = METHODS.stream()
                            .filter(method -> !allowed.contains(method))
                            .findFirst()
                            .orElse("BREW");
                    return Stream.of(other, "BREW")
                            .flatMap(method -> differences(
                                    spec,
                                    outsider.ask(method, path.address()),
                                    answer -> answer.status() == 405
                                            && answer.allow().equals(allowed)));
                })
                .toList();

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void options_tells_the_methods_of_the_contract(Spec spec) {
        var differences = differences(
                spec,
                spec.paths(),
                path -> outsider.ask("OPTIONS", path.address()),
                (path, answer) -> answer.status() == 204
                        && answer.allow().equals(spec.allowed(path.path()))
                        && answer.body().isEmpty());

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void head_is_answered_as_get_without_the_body(Spec spec) {
        var differences = differences(
                spec,
                reads(spec).filter(Operation::isPublic),
                read -> outsider.ask("HEAD", read.address()),
                (read, answer) -> {
                    var full = outsider.ask("GET", read.address());
                    return answer.body().isEmpty()
                            && answer.status() == full.status()
                            && answer.mediaType().equals(full.mediaType())
                            && answer.header("ETag").equals(full.header("ETag"));
                });

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_format_that_nobody_makes_is_not_acceptable(Spec spec) {
        var differences = differences(
                spec,
                callable(spec),
                operation -> outsider.askAsAllowed(
                        operation,
                        operation.address(),
                        operation.takesJson() ? "{}" : "",
                        withType(operation, "Accept", NOBODY_MAKES_THIS)),
                // what is not there has no format at all
                answer -> answer.status() == 406 || answer.status() == 404);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_body_in_a_format_that_nobody_reads_is_unsupported(Spec spec) {
        var differences = differences(
                spec,
                callable(spec).filter(Operation::takesBody),
                operation -> outsider.askAsAllowed(
                        operation, operation.address(), "nothing", "Content-Type", NOBODY_MAKES_THIS),
                answer -> answer.status() == 415);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_body_that_is_no_json_is_malformed(Spec spec) {
        var differences = differences(
                spec,
                callable(spec).filter(Operation::takesJson).filter(operation -> !operation.takesFile()),
                operation -> outsider.askAsAllowed(
                        operation, operation.address(), "{\"half\": ", "Content-Type", "application/json"),
                answer -> answer.status() == 400);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void all_mistakes_of_a_body_are_told_with_their_places(Spec spec) {
        var differences = differences(
                spec,
                callable(spec).filter(Operation::takesJson).filter(operation -> !operation.takesFile()),
                operation -> outsider.askAsAllowed(
                        operation,
                        operation.address(),
                        "{\"noSuchProperty\": 1, \"norThis\": 2}",
                        "Content-Type",
                        "application/json"),
                answer -> answer.status() == 400
                        && values(answer.json().path("errors"), "pointer")
                                .containsAll(List.of("/noSuchProperty", "/norThis")));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void an_unknown_parameter_is_refused_by_name(Spec spec) {
        var differences = differences(
                spec,
                callable(spec),
                operation -> outsider.askAsAllowed(
                        operation,
                        operation.addressWith("noSuchParameter=1"),
                        operation.takesJson() ? "{}" : "",
                        withType(operation)),
                answer -> answer.status() == 400 && names(answer).contains("noSuchParameter"));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void what_does_not_exist_is_not_found(Spec spec) {
        var differences = differences(
                spec,
                reads(spec).filter(Operation::hasUuid).filter(operation -> !operation.needsResident()),
                read -> outsider.askAsAllowed(read, read.address(), ""),
                answer -> answer.status() == 404);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void an_id_that_can_be_none_is_refused(Spec spec) {
        var differences = differences(
                spec,
                callable(spec).filter(Operation::hasUuid),
                operation -> outsider.askAsAllowed(
                        operation,
                        operation.malformedAddress(),
                        operation.takesJson() ? "{}" : "",
                        withType(operation)),
                answer -> answer.status() == 400 || answer.status() == 404);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void nothing_is_changed_by_an_empty_request(Spec spec) {
        var differences = differences(
                spec,
                callable(spec).filter(Operation::isBelowAnother).filter(operation -> !operation.isRead()),
                operation -> outsider.askAsAllowed(
                        operation, operation.address(), operation.takesJson() ? "{}" : "", withType(operation)),
                answer -> answer.status() >= 400);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void what_is_not_public_asks_for_a_token(Spec spec) {
        var differences = differences(
                spec,
                spec.operations().stream().filter(operation -> !operation.isPublic()),
                operation -> outsider.ask(operation.method(), operation.address()),
                answer -> answer.status() == 401
                        && answer.header("WWW-Authenticate").startsWith("Bearer"));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_token_that_is_none_is_refused_also_where_none_is_needed(Spec spec) {
        var differences = differences(
                spec,
                spec.operations().stream(),
                operation -> outsider.ask(operation.method(), operation.address(), "Authorization", "Bearer nothing"),
                answer -> answer.status() == 401
                        && answer.header("WWW-Authenticate").startsWith("Bearer"));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_page_of_elsewhere_may_read_nothing(Spec spec) {
        Predicate<Heard> closed = answer -> !answer.has("Access-Control-Allow-Origin")
                && !answer.has("Access-Control-Allow-Methods")
                && answer.headers().allValues("Vary").stream().anyMatch(value -> value.contains("Origin"));
        var answers =
                differences(spec, reads(spec), read -> outsider.ask("GET", read.address(), "Origin", FOREIGN), closed);
        var preflights = differences(
                spec,
                spec.operations().stream(),
                operation -> outsider.ask(
                        "OPTIONS",
                        operation.address(),
                        "Origin",
                        FOREIGN,
                        "Access-Control-Request-Method",
                        operation.method()),
                closed);

        assertThat(answers).isEmpty();
        assertThat(preflights).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void each_answer_of_a_service_tells_what_is_left_to_ask(Spec spec) {
        var differences = differences(
                spec,
                reads(spec),
                read -> outsider.ask("GET", read.address()),
                answer -> answer.header("RateLimit").matches("\"[a-z-]+\";r=\\d+;t=\\d+")
                        && answer.header("RateLimit-Policy").matches("\"[a-z-]+\";q=\\d+;w=\\d+"));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_list_answers_its_items(Spec spec) {
        var differences = differences(
                spec,
                lists(spec).filter(list -> !list.isBelowAnother()),
                list -> outsider.askAsAllowed(list, list.address(), ""),
                // where a parameter is required it names an area or an import that may not be there
                (list, answer) -> (list.address().contains("?") && answer.status() == 404)
                        || (answer.status() == 200
                                && answer.json().path("items").isArray()));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_page_has_one_to_a_hundred_items(Spec spec) {
        var differences = Stream.of("limit=0", "limit=101", "limit=many")
                .flatMap(limit -> differences(
                        spec,
                        lists(spec),
                        list -> outsider.askAsAllowed(list, list.addressWith(limit), ""),
                        answer -> answer.status() == 400 && names(answer).equals(List.of("limit")))
                        .stream())
                .toList();

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_cursor_that_nobody_gave_out_is_refused(Spec spec) {
        var differences = differences(
                spec,
                lists(spec).filter(list -> !list.isBelowAnother()),
                list -> outsider.askAsAllowed(list, list.addressWith("cursor=made-up"), ""),
                answer -> answer.status() == 400 && names(answer).equals(List.of("cursor")));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_moment_may_be_told_in_any_offset(Spec spec) {
        var differences = differences(
                spec,
                lists(spec)
                        .filter(list -> !list.isBelowAnother())
                        .filter(list -> !list.address().contains("?"))
                        .filter(list -> !list.parameter("updatedAtGte").isMissingNode()),
                list -> outsider.askAsAllowed(list, list.addressWith("updatedAtGte=2020-01-01T02:00:00%2B02:00"), ""),
                answer -> answer.status() == 200);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void pages_follow_each_other_by_their_links(Spec spec) {
        var differences = lists(spec)
                .filter(list -> !list.isBelowAnother() && !list.address().contains("?"))
                .flatMap(list -> walked(spec, list))
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void a_walk_along_the_links_meets_each_item_once_and_the_way_back_is_the_same() throws Exception {
        var calls = new Calls(platform.gatewayUrl(), platform::token);
        for (int made = 0; made < 5; made++) {
            assertThat(calls.ask(Amendment.post("conformance-" + made)).status())
                    .isEqualTo(201);
        }
        var there = new ArrayList<String>();
        var page = outsider.ask("GET", Amendment.PATH + "?sort=-id&limit=2");
        for (int pages = 1; pages < 3; pages++) {
            there.addAll(values(page.json().path("items"), "reference"));
            page = outsider.ask("GET", page.link("next"));
        }
        var back = outsider.ask("GET", page.link("prev"));

        assertThat(there).containsExactly("conformance-4", "conformance-3", "conformance-2", "conformance-1");
        assertThat(values(back.json().path("items"), "reference")).containsExactly("conformance-2", "conformance-1");
    }

    @Test
    void a_path_of_no_contract_is_not_found() {
        var answer = outsider.ask("GET", "/no-such-api/v1/things");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(everyAnswer.differences(answer, "")).isEmpty();
    }

    /** Two pages of one item, and back; a list that is shorter has no way on. */
    private Stream<String> walked(Spec spec, Operation list) {
        var first = outsider.askAsAllowed(list, list.addressWith("limit=1"), "");
        var differences = differences(
                spec,
                first,
                answer -> answer.status() == 200
                        && answer.json().path("items").size() <= 1
                        && answer.link("prev").isEmpty());
        if (first.link("next").isEmpty()) {
            return differences;
        }
        var second = outsider.askAsAllowed(list, first.link("next"), "");
        var back = outsider.askAsAllowed(list, second.link("prev"), "");
        return Stream.of(
                        differences,
                        differences(
                                spec,
                                second,
                                answer -> answer.json().path("items").size() == 1
                                        && !answer.json().equals(first.json())),
                        differences(spec, back, answer -> answer.json().equals(first.json())))
                .flatMap(each -> each);
    }

    private static Stream<Operation> callable(Spec spec) {
        return spec.operations().stream().filter(operation -> !operation.needsResident());
    }

    private static Stream<Operation> reads(Spec spec) {
        return spec.operations().stream().filter(Operation::isRead);
    }

    private static Stream<Operation> lists(Spec spec) {
        return callable(spec).filter(Operation::isList);
    }

    /** The headers, and the media type where a JSON body goes along. */
    private static String[] withType(Operation operation, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (operation.takesJson()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return all.toArray(String[]::new);
    }

    /** Names of the parameters that the problem is about. */
    private static List<String> names(Heard problem) {
        return values(problem.json().path("errors"), "name");
    }

    private static List<String> values(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.path(property).asText())
                .toList();
    }

    private List<String> differences(
            Spec spec, Stream<Operation> operations, Function<Operation, Heard> asked, Predicate<Heard> right) {
        return differences(spec, operations, asked, (operation, answer) -> right.test(answer));
    }

    private List<String> differences(
            Spec spec,
            Stream<Operation> operations,
            Function<Operation, Heard> asked,
            BiPredicate<Operation, Heard> right) {
        return operations.toList().parallelStream()
                .flatMap(
                        operation -> differences(spec, asked.apply(operation), answer -> right.test(operation, answer)))
                .toList();
    }

    private Stream<String> differences(Spec spec, Heard answer, Predicate<Heard> right) {
        var wrong = right.test(answer)
                ? Stream.<String>empty()
                : Stream.of(answer + " " + answer.headers().map());
        return Stream.concat(wrong, everyAnswer.differences(answer, spec.version()).stream());
    }
}
