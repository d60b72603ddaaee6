package nl.nplv.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.Keycloak;
import nl.nplv.local.server.KeycloakSettings;

/** Keeps Keycloak's database in step with the generated realm: Keycloak imports a realm once and never again. */
final class KeycloakStart {
    private final KeycloakSettings settings;
    private final Runnable emptyDatabase;

    /**
     * A start with these settings.
     *
     * @param emptyDatabase makes its database anew; nothing is lost, for all in it is generated
     */
    KeycloakStart(KeycloakSettings settings, Runnable emptyDatabase) {
        this.settings = settings;
        this.emptyDatabase = emptyDatabase;
    }

    Keycloak now() {
        return imported() ? running().orElseGet(() -> Keycloak.start(settings)) : anew();
    }

    private Keycloak anew() {
        running().ifPresent(Keycloak::close);
        emptyDatabase.run();
        var keycloak = Keycloak.start(settings);
        remember();
        return keycloak;
    }

    private Optional<Keycloak> running() {
        return Keycloak.resume(settings.home(), settings.managementPort());
    }

    private Path marker() {
        return settings.home().resolve("imported.json");
    }

    private boolean imported() {
        try {
            return Files.exists(marker()) && Files.mismatch(marker(), settings.realm()) == -1;
        } catch (IOException e) {
            throw new LocalFault("Cannot read " + marker(), e);
        }
    }

    private void remember() {
        try {
            Files.copy(settings.realm(), marker(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalFault("Cannot write " + marker(), e);
        }
    }
}
