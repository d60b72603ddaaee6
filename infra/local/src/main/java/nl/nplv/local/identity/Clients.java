package nl.nplv.local.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.identity.ReferenceData.Area;
import nl.nplv.local.identity.ReferenceData.Ministry;
import nl.nplv.local.identity.ReferenceData.Province;

/** Every organisation of the programme as a client. */
public final class Clients {
    /** The ten regional units (Politiewet 2012, art. 25). */
    private static final List<String> POLICE_REGIONS = List.of(
            "noord-nederland",
            "oost-nederland",
            "midden-nederland",
            "noord-holland",
            "amsterdam",
            "den-haag",
            "rotterdam",
            "zeeland-west-brabant",
            "oost-brabant",
            "limburg");

    /** WijkWijzer's partners, and the institute that leads the practice track. */
    private static final List<String> KNOWLEDGE_PARTNERS =
            List.of("platform31", "movisie", "verwey-jonker", "ccv", "lsa", "lpb", "ipw");

    /** Corporation of Zaandam-Oost: the example of an alliance partner with a system of its own. */
    private static final Client PARTEON = new Client(
            "alliantiepartner-parteon", "alliantiepartner-parteon", Tier.ALLIANCE, "ALL", List.of("zaandam-oost"));

    /** Applied the big-city measures act before the platform, and has no focus area (DOMAIN 4): plays in scenario E. */
    private static final List<Client> NISSEWAARD = municipality("gemeente-nissewaard", "GM1930", List.of());

    /** The platform's own operator, for what {@code make rebuild} asks. */
    public static final Client OPERATOR = new Client("nplv-beheer", "NPLV", Tier.NATIONAL, "ADM", List.of());

    /** The state as a party: representatives speak for all ministries. */
    private static final String STATE = "RIJK";

    private Clients() {}

    public static List<Client> of(ReferenceData data) {
        return Stream.of(
                        municipalities(data.areas()),
                        NISSEWAARD.stream(),
                        data.provinces().stream().map(Clients::province),
                        data.ministries().stream().map(Clients::ministry),
                        data.areas().stream().flatMap(Clients::ofArea),
                        POLICE_REGIONS.stream().map(region -> alone("politie-" + region, Tier.POLICE, "POL")),
                        KNOWLEDGE_PARTNERS.stream().map(name -> alone("kennispartner-" + name, Tier.KNOWLEDGE, "KNO")),
                        Stream.of(PARTEON, OPERATOR))
                .flatMap(clients -> clients)
                .toList();
    }

    private static Stream<Client> municipalities(List<Area> areas) {
        Map<String, List<Area>> byName =
                areas.stream().collect(Collectors.groupingBy(Area::municipality, TreeMap::new, Collectors.toList()));
        return byName.values().stream().flatMap(Clients::municipality);
    }

    private static Stream<Client> municipality(List<Area> areas) {
        var id = "gemeente-" + ReferenceData.slug(areas.getFirst().municipality());
        return municipality(
                id, areas.getFirst().gm(), areas.stream().map(Area::slug).toList())
                .stream();
    }

    /** The municipality's own system acts as its executive. */
    private static List<Client> municipality(String id, String code, List<String> slugs) {
        return List.of(
                new Client(id, code, Tier.MUNICIPALITY, "EXE", slugs),
                new Client(id + "-raad", code, Tier.MUNICIPALITY, "COU", slugs),
                new Client(id + "-college", code, Tier.MUNICIPALITY, "EXE", slugs),
                new Client(id + "-burgemeester", code, Tier.MUNICIPALITY, "MAY", slugs));
    }

    private static Client province(Province province) {
        var id = "provincie-" + ReferenceData.slug(province.province());
        return new Client(id, province.pv(), Tier.PROVINCE, "PROV", List.of());
    }

    /** The ministry that sends no representatives coordinates the programme. */
    private static Client ministry(Ministry ministry) {
        var roles = ministry.representative() ? List.of("MIN") : List.of("MIN", "NAT");
        var id = "ministerie-" + ReferenceData.slug(ministry.code());
        return new Client(id, ministry.code(), Tier.NATIONAL, roles, List.of());
    }

    private static Stream<Client> ofArea(Area area) {
        var office = "programmabureau-" + area.slug();
        var areas = List.of(area.slug());
        return Stream.of(
                new Client(office, office, Tier.ALLIANCE, "OFF", areas),
                new Client("rijksvertegenwoordiger-" + area.slug(), STATE, Tier.NATIONAL, "REP", areas));
    }

    private static Client alone(String id, Tier tier, String role) {
        return new Client(id, id, tier, role, List.of());
    }
}
