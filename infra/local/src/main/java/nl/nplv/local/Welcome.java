package nl.nplv.local;

import java.util.stream.Stream;

/** What a person needs to know once the platform runs. */
record Welcome(PlatformOptions options) {
    private static final String ROW = "%-11s %s";

    Stream<String> lines() {
        var data = options.data();
        return Stream.of(
                "",
                ROW.formatted("Gateway", options.publicUrl()),
                ROW.formatted("API docs", options.publicUrl() + "/docs"),
                ROW.formatted(
                        "Keycloak",
                        options.issuer() + "  (user admin, password in " + data.resolve("keycloak/admin.password")
                                + ")"),
                ROW.formatted("People", "passwords of example users are in " + data.resolve("people")),
                ROW.formatted("Kafka", "localhost:" + options.ports().kafka()),
                ROW.formatted("PostgreSQL", "localhost:" + options.ports().postgres()),
                ROW.formatted("Try", "curl " + options.publicUrl() + "/areas/v1/focus-areas/zaandam-oost"),
                "");
    }
}
