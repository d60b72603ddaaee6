package nl.nplv.focusareas.agreement;

import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.vro;

import java.util.EnumSet;
import java.util.List;
import nl.nplv.focusareas.agreement.Commitment.Kind;

/** Agreements for tests: as objects, and made over the API. */
public final class AgreementFixtures {
    static final String COMPLETE = """
            {"commitments": [
              {"party": "MUNICIPALITY", "kind": "INTEGRAL_PLAN", "text": "One plan; residents co-decide on public space."},
              {"party": "MUNICIPALITY", "kind": "ALLIANCE", "text": "The mayor chairs the alliance meeting."},
              {"party": "MUNICIPALITY", "kind": "PROGRAMME_OFFICE", "text": "An office that works independently."},
              {"party": "RIJK", "kind": "NATIONAL_REPRESENTATIVE", "text": "A director-general sits in the meeting."},
              {"party": "RIJK", "kind": "EFFORT_OBLIGATION", "text": "Examine whether means can be prioritised."}]}""";

    private AgreementFixtures() {}

    static List<Commitment> allBut(Kind... missing) {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.removeAll(List.of(missing));
        return kinds.stream()
                .map(kind -> new Commitment(Party.RIJK, kind, "text"))
                .toList();
    }

    /** Drafts, signs twice and activates: the area takes part. */
    public static void activate(String slug, String municipality) {
        var unused = signed(slug, municipality);
        as(vro())
                .header("If-Match", "*")
                .put("/areas/v1/focus-areas/" + slug + "/activation")
                .then()
                .statusCode(200);
    }

    /** Path of a new agreement that both parties signed. */
    static String signed(String slug, String municipality) {
        var path = "/areas/v1/focus-areas/" + slug;
        var id = as(vro())
                .body(COMPLETE)
                .post(path + "/agreements")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var agreement = path + "/agreements/" + id;
        as(executive(municipality))
                .header("If-Match", "\"1\"")
                .put(agreement + "/signatures/MUNICIPALITY")
                .then()
                .statusCode(200);
        as(vro())
                .header("If-Match", "\"2\"")
                .put(agreement + "/signatures/RIJK")
                .then()
                .statusCode(200);
        return agreement;
    }
}
