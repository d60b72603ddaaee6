package nl.nplv.test;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An organisation that calls the API in a test, with the claims that the realm gives it.
 *
 * @param client client id
 * @param organisation code
 * @param tier tier
 * @param roles roles
 * @param areas slugs
 */
public record Caller(String client, String organisation, String tier, Set<String> roles, Set<String> areas) {

    /** The coordinating ministry (NAT and MIN of VRO). */
    public static Caller vro() {
        return new Caller("ministerie-vro", "VRO", "national", Set.of("NAT", "MIN"), Set.of());
    }

    /** A ministry (MIN). */
    public static Caller ministry(String code) {
        return new Caller("ministerie-" + code.toLowerCase(Locale.ROOT), code, "national", Set.of("MIN"), Set.of());
    }

    /** National representative of an area (REP). */
    public static Caller representative(String area) {
        return new Caller("rijksvertegenwoordiger-" + area, "RIJK", "national", Set.of("REP"), Set.of(area));
    }

    /** Provincial executive (PROV). */
    public static Caller province(String code) {
        return new Caller("provincie-" + code, code, "province", Set.of("PROV"), Set.of());
    }

    /** Municipal executive (EXE). */
    public static Caller executive(String municipality) {
        return new Caller(
                "gemeente-" + municipality + "-college", municipality, "municipality", Set.of("EXE"), Set.of());
    }

    /** Municipal council (COU). */
    public static Caller council(String municipality) {
        return new Caller("gemeente-" + municipality + "-raad", municipality, "municipality", Set.of("COU"), Set.of());
    }

    /** Mayor (MAY). */
    public static Caller mayor(String municipality) {
        return new Caller(
                "gemeente-" + municipality + "-burgemeester", municipality, "municipality", Set.of("MAY"), Set.of());
    }

    /** Programme office (OFF). */
    public static Caller office(String area) {
        var client = "programmabureau-" + area;
        return new Caller(client, client, "alliance", Set.of("OFF"), Set.of(area));
    }

    /** Alliance partner (ALL). */
    public static Caller partner(String area) {
        return new Caller(
                "alliantiepartner-parteon", "alliantiepartner-parteon", "alliance", Set.of("ALL"), Set.of(area));
    }

    /** Resident (RES). */
    public static Caller resident(String area) {
        return new Caller("nplv-portal", "bewoner", "resident", Set.of("RES"), Set.of(area));
    }

    /** Knowledge partner (KNO). */
    public static Caller knowledgePartner() {
        return new Caller("kennispartner-ipw", "kennispartner-ipw", "knowledge", Set.of("KNO"), Set.of());
    }

    /** Regional police chief (POL). */
    public static Caller police() {
        return new Caller("politie-noord-holland", "politie-noord-holland", "police", Set.of("POL"), Set.of());
    }

    /** Operator (ADM). */
    public static Caller operator() {
        return new Caller("nplv-portal", "NPLV", "national", Set.of("ADM"), Set.of());
    }

    /** One caller of each role, all of the same municipality, province and area. */
    public static List<Caller> oneOfEachRole(String municipality, String province, String area) {
        return List.of(
                vro(),
                ministry("SZW"),
                representative(area),
                province(province),
                council(municipality),
                executive(municipality),
                mayor(municipality),
                partner(area),
                office(area),
                resident(area),
                knowledgePartner(),
                police(),
                operator());
    }

    /** The same claims with other roles, as a forged or mistaken token would have. */
    public Caller claiming(String... otherRoles) {
        return new Caller(client, organisation, tier, Set.of(otherRoles), areas);
    }
}
