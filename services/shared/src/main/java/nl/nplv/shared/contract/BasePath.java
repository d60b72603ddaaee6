package nl.nplv.shared.contract;

import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The base of all paths, such as {@code /areas/v1}: it holds the major version and stands in the server's URL. */
final class BasePath {
    private static final String DOCUMENT = "/openapi.json";

    private BasePath() {}

    static void moveToServer(OpenAPI api) {
        var base = ConfigProvider.getConfig()
                .getValue("quarkus.smallrye-openapi.path", String.class)
                .replace(DOCUMENT, "");
        var relative = OASFactory.createPaths();
        Objects.requireNonNull(api.getPaths().getPathItems())
                .forEach((path, item) -> relative.addPathItem(relative(base, path), item));
        api.setPaths(relative);
        api.addServer(OASFactory.createServer().url(base).description("Behind the gateway."));
    }

    private static String relative(String base, String path) {
        if (!path.startsWith(base + "/")) {
            throw new IllegalStateException("the path " + path + " does not begin with " + base);
        }
        return path.substring(base.length());
    }
}
