package nl.nplv.focusareas.alliance;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.mayor;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.reference.ProgrammeArea;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.Actors;
import org.jspecify.annotations.Nullable;

/** Alliances, valid by default: in memory for rules, and over HTTP. */
public final class AllianceFixtures {
    /** First day of every member. */
    public static final LocalDate START = LocalDate.of(2022, 10, 1);

    private AllianceFixtures() {}

    /** Code of an organisation. */
    public static OrganisationCode organisation(String code) {
        return new OrganisationCode(code);
    }

    /** A member without a last day. */
    public static Member member(String organisation, MemberType type) {
        return member(organisation, type, START, null);
    }

    /** A member for a while. */
    public static Member member(String organisation, MemberType type, LocalDate from, @Nullable LocalDate to) {
        return new Member(organisation(organisation), type, from, to);
    }

    /** An alliance of these members under the area's own mayor, not formed yet. */
    public static Alliance anAlliance(FocusArea area, Member... members) {
        return new Alliance(area, MayorsOffice.of(area.municipalityCode()), List.of(members));
    }

    /** An alliance of police and a corporation, formed. */
    public static Alliance anActiveAlliance(FocusArea area) {
        var alliance = anAlliance(
                area,
                member("politie-eenheid", MemberType.POLICE),
                member("woningcorporatie", MemberType.HOUSING_CORPORATION));
        var formed =
                alliance.form(area, Actors.municipality(area.municipalityCode().value(), Role.EXE), START);
        if (!(formed instanceof AllianceEvent.AllianceFormed)) {
            throw new AssertionError("not active: " + formed);
        }
        return alliance;
    }

    /** Where the alliances of an area are. */
    public static String alliancesOf(String slug) {
        return "/areas/v1/focus-areas/" + slug + "/alliances";
    }

    /** Municipality of the programme's area with this slug. */
    public static String municipalityOf(String slug) {
        return codeOf(slug).value();
    }

    /** The mayor of the area, as an organisation. */
    public static String mayorIdOf(String slug) {
        return MayorsOffice.of(codeOf(slug)).value();
    }

    /** An organisation as a client sends it. */
    public static Map<String, String> sent(String organisation, String type) {
        return Map.of("orgId", organisation, "type", type, "from", START.toString());
    }

    /** Sends a new alliance as the area's executive. */
    public static ValidatableResponse form(String slug, List<Map<String, String>> members) {
        return as(executive(municipalityOf(slug)))
                .body(Map.of("mayorId", mayorIdOf(slug), "members", members))
                .post(alliancesOf(slug))
                .then();
    }

    /** Path of a new active alliance of the area; one that was there is dissolved. */
    public static String activeAllianceIn(String slug) {
        noAllianceIn(slug);
        var formed = form(
                        slug,
                        List.of(sent("politie-eenheid", "POLICE"), sent("woningcorporatie", "HOUSING_CORPORATION")))
                .statusCode(201);
        return alliancesOf(slug) + "/" + formed.extract().<String>path("id");
    }

    /** Dissolves the alliance of the area, if there is one. */
    public static void noAllianceIn(String slug) {
        dissolve(slug, "FORMING");
        dissolve(slug, "ACTIVE");
    }

    private static void dissolve(String slug, String status) {
        var municipality = municipalityOf(slug);
        var lead = status.equals("ACTIVE") ? mayor(municipality) : executive(municipality);
        anonymous()
                .get(alliancesOf(slug) + "?status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> as(lead).header("If-Match", "*")
                        .put(alliancesOf(slug) + "/" + id + "/dissolution")
                        .then()
                        .statusCode(200));
    }

    private static MunicipalityCode codeOf(String slug) {
        return Programme.areas().stream()
                .filter(area -> area.slug().equals(slug))
                .map(ProgrammeArea::gm)
                .findFirst()
                .orElseThrow();
    }
}
