package nl.nplv.local.identity;

import java.util.List;
import java.util.Map;

/** What tokens carry. */
final class ClientScopes {
    /** Given to every client; {@code basic} is Keycloak's own, with the subject. */
    static final List<String> NAMES = List.of("basic", "nplv");

    /** The platform's name in {@code aud}. */
    private static final String AUDIENCE = "nplv";

    private ClientScopes() {}

    static List<Map<String, Object>> all() {
        return List.of(
                scope("basic", List.of(mapper("sub", "oidc-sub-mapper", Map.of("access.token.claim", "true")))),
                scope(
                        "nplv",
                        List.of(
                                attribute("organisation", false),
                                attribute("tier", false),
                                attribute("areas", true),
                                roles(),
                                audience())));
    }

    private static Map<String, Object> attribute(String name, boolean many) {
        return mapper(
                name,
                "oidc-usermodel-attribute-mapper",
                Map.of(
                        "user.attribute",
                        name,
                        "claim.name",
                        name,
                        "jsonType.label",
                        "String",
                        "multivalued",
                        String.valueOf(many),
                        "access.token.claim",
                        "true",
                        "id.token.claim",
                        "true"));
    }

    private static Map<String, Object> roles() {
        return mapper(
                "roles",
                "oidc-usermodel-realm-role-mapper",
                Map.of(
                        "claim.name", "roles",
                        "jsonType.label", "String",
                        "multivalued", "true",
                        "access.token.claim", "true",
                        "id.token.claim", "true"));
    }

    private static Map<String, Object> audience() {
        return mapper(
                "audience",
                "oidc-audience-mapper",
                Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true"));
    }

    private static Map<String, Object> scope(String name, List<Map<String, Object>> mappers) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"),
                "protocolMappers",
                mappers);
    }

    private static Map<String, Object> mapper(String name, String type, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
    }
}
