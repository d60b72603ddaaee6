package nl.nplv.local.identity;

import java.util.List;
import java.util.Map;

/** Which attributes users have, in Keycloak's import format. */
final class UserAttributes {
    /** Attributes beyond these four, ours, are seen and set by administrators only: users must not choose their tier. */
    private static final String PROFILE = """
            {"attributes":[
              {"name":"username","permissions":{"view":["admin","user"],"edit":["admin"]}},
              {"name":"email","permissions":{"view":["admin","user"],"edit":["admin","user"]}},
              {"name":"firstName","permissions":{"view":["admin","user"],"edit":["admin","user"]}},
              {"name":"lastName","permissions":{"view":["admin","user"],"edit":["admin","user"]}}],
             "unmanagedAttributePolicy":"ADMIN_EDIT"}""";

    private UserAttributes() {}

    static Map<String, Object> setByAdministratorsOnly() {
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        Map.of("kc.user.profile.config", List.of(PROFILE)))));
    }
}
