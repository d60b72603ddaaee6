package nl.nplv.local.server;

import java.nio.file.Path;

/**
 * Where Keycloak runs and what it serves.
 *
 * @param home folder: log, pid, imported realm, first administrator's password
 * @param port of the public HTTP interface
 * @param managementPort of health
 * @param jdbcUrl of its own database, owned by {@code user}
 * @param realm file of the realm, imported when the database does not hold it yet
 */
public record KeycloakSettings(
        Path home, int port, int managementPort, String jdbcUrl, String user, String password, Path realm) {}
