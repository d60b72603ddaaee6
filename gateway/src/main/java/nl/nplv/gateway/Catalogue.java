package nl.nplv.gateway;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The APIs found in the specs folder when the gateway started, by service name. */
@Singleton
final class Catalogue {

    private final List<Api> apis;

    Catalogue(GatewayConfig config) {
        try (var folders = Files.list(config.specs())) {
            apis = folders.filter(folder -> Files.isRegularFile(spec(folder)))
                    .sorted()
                    .map(folder -> read(folder, config))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("nplv.gateway.specs cannot be read: " + config.specs(), e);
        }
    }

    List<Api> apis() {
        return apis;
    }

    /** The API whose base holds this path, whether or not the path itself exists. */
    Optional<Api> owning(String path) {
        return apis.stream().filter(api -> api.owns(path)).findFirst();
    }

    private static Path spec(Path folder) {
        return folder.resolve("openapi.json");
    }

    private static Api read(Path folder, GatewayConfig config) {
        var service = String.valueOf(folder.getFileName());
        try {
            return Api.read(service, upstream(service, config), spec(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(spec(folder) + " cannot be read", e);
        }
    }

    private static URI upstream(String service, GatewayConfig config) {
        var upstream = config.upstream().get(service);
        if (upstream == null) {
            throw new IllegalStateException("nplv.gateway.upstream." + service + " is not set, its spec is there");
        }
        return upstream;
    }
}
