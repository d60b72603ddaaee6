package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of 100 euros each of one scheme of OCW, in complete files of Dordrecht, ready to be decided. */
final class LinesInReview {
    static final String MINISTRY = "ministerie-ocw";
    static final int LINES_EACH = 20;

    private static final String BASE = "/funding/v1";
    private static final String MUNICIPALITY = "gemeente-dordrecht";

    private final Calls calls;
    private final String code;

    /**
     * Lines of a scheme that is made for them.
     *
     * @param code of the scheme, used by nobody else
     */
    LinesInReview(Calls calls, String code) {
        this.calls = calls;
        this.code = code;
    }

    /**
     * Makes them; their paths.
     *
     * @param applications files with {@link #LINES_EACH} lines each
     * @param ceilings of the scheme, as JSON
     */
    List<String> make(int applications, String ceilings) throws IOException {
        must(201, Request.post(MINISTRY, BASE + "/funding-schemes", scheme(ceilings)));
        must(201, Request.post(MINISTRY, BASE + "/effort-assessments", """
                {"schemeCode": "%s", "consulted": [{"organisation": "VNG", "kind": "LOCAL_GOVERNMENT_ASSOCIATION"}],
                 "outcome": "NOT_DESIRABLE", "reasoning": "It is for all."}""".formatted(code)));
        var lines = new ArrayList<String>();
        for (int i = 0; i < applications; i++) {
            lines.addAll(linesOf(complete()));
        }
        for (var line : lines) {
            must(200, Request.put(MINISTRY, line, "/review"));
        }
        return lines;
    }

    private String complete() throws IOException {
        var window = must(201, Request.post(MINISTRY, BASE + "/windows", """
                        {"name": "A round", "opens": "2023-08-01", "closes": "2023-12-31"}""")).text("/id");
        var scheme = BASE + "/funding-schemes/" + code;
        must(200, new Request(MINISTRY, "PUT", scheme + "/opening", scheme, "{\"windowId\": \"" + window + "\"}"));
        var application = must(201, Request.post(MUNICIPALITY, BASE + "/single-applications", application(window)))
                .location();
        must(200, Request.put(MUNICIPALITY, application, "/submission"));
        must(200, Request.put(MUNICIPALITY, application, "/completion"));
        return application.substring(application.lastIndexOf('/') + 1);
    }

    private List<String> linesOf(String application) throws IOException {
        var answer = must(200, Request.read(BASE + "/application-lines?limit=100&applicationId=" + application));
        return IntStream.range(0, LINES_EACH)
                .mapToObj(i -> BASE + "/application-lines/" + answer.text("/items/" + i + "/id"))
                .toList();
    }

    private Answer must(int status, Request request) throws IOException {
        var answer = calls.ask(request);
        assertThat(answer.status()).as("%s: %s", request.path(), answer.body()).isEqualTo(status);
        return answer;
    }

    private String scheme(String ceilings) {
        var themes = IntStream.range(0, LINES_EACH)
                .mapToObj(i -> "{\"code\": \"THEME_" + i + "\", \"goal\": \"PERSPECTIVE\"}")
                .collect(Collectors.joining(", "));
        return """
                {"code": "%s", "terms": {"name": "For all", "ceilings": %s, "structural": false,
                 "firstYear": 2023, "lastYear": 2025, "audience": {"focusAreasOnly": false, "coalition": false},
                 "themes": [%s], "coFinancingPct": 0, "certainty": "MINISTRY", "source": "a test"}}""".formatted(code, ceilings, themes);
    }

    private String application(String window) {
        var lines = IntStream.range(0, LINES_EACH)
                .mapToObj(i -> """
                        {"schemeCode": "%s", "theme": "THEME_%d", "activities": "Work.",
                         "years": [{"year": 2023, "amount": "100"}]}""".formatted(code, i))
                .collect(Collectors.joining(", "));
        return """
                {"municipalityCode": "GM0505", "windowId": "%s", "contactPoint": "Desk", "lines": [%s]}""".formatted(window, lines);
    }
}
