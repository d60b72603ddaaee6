package nl.nplv.e2e;

import java.util.Locale;

/** Areas of the programme in which tests write; no scenario registers one of them. */
enum TestArea {
    ARNHEM_OOST("GM0202", "PV25"),
    DELFT_WEST("GM0503", "PV28"),
    EINDHOVEN_WOENSEL_ZUID("GM0772", "PV30"),
    GRONINGEN_NOORD("GM0014", "PV20"),
    LEEUWARDEN_OOST("GM0080", "PV21"),
    LELYSTAD_OOST("GM0995", "PV24"),
    ROOSENDAAL_STAD("GM1674", "PV30"),
    ROTTERDAM_ZUID("GM0599", "PV28"),
    SCHIEDAM_NIEUWLAND_OOST("GM0606", "PV28"),
    TILBURG_NOORDWEST("GM0855", "PV30"),
    UTRECHT_OVERVECHT("GM0344", "PV26"),
    VLAARDINGEN_WEST("GM0622", "PV28");

    private final String municipality;
    private final String province;

    TestArea(String municipality, String province) {
        this.municipality = municipality;
        this.province = province;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String registration() {
        return """
                {"slug": "%1$s", "municipalityCode": "%2$s", "provinceCode": "%3$s",
                 "facts": {"name": "%1$s", "neighbourhoods": [], "centroid": {"lat": 52.0, "lon": 5.0},
                           "startDate": "2022-07-01", "horizonYears": 20}}""".formatted(slug(), municipality, province);
    }
}
