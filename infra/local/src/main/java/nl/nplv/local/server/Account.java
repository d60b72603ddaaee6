package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.Programs;

/**
 * Who runs PostgreSQL, which refuses root.
 *
 * @param prefix put before each of its commands
 * @param owner user who must own its folder
 */
record Account(List<String> prefix, String owner) {
    private static final String UNPRIVILEGED = "nobody";

    /** This user; for root one without privileges. */
    static Account unprivileged() {
        var user = System.getProperty("user.name");
        return user.equals("root") ? ofRoot() : new Account(List.of(), user);
    }

    /** A user namespace reaches folders below /root as well, which another user does not; containers often forbid it. */
    private static Account ofRoot() {
        var namespace = List.of("unshare", "--user");
        if (Programs.succeeds(List.of("unshare", "--user", "true"))) {
            return new Account(namespace, "root");
        }
        if (Programs.find("setpriv").isPresent()) {
            return new Account(
                    List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + groupOf(), "--clear-groups"),
                    UNPRIVILEGED);
        }
        throw new LocalFault("PostgreSQL refuses to run as root and this machine has neither user namespaces nor"
                + " setpriv (util-linux): run make as an ordinary user");
    }

    private static String groupOf() {
        return Files.exists(Path.of("/etc/debian_version")) ? "nogroup" : UNPRIVILEGED;
    }

    /** Gives the folder and all in it to the owner. */
    void own(Path folder) {
        if (!System.getProperty("user.name").equals("root")) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            var user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (var path : paths.toList()) {
                Files.setOwner(path, user);
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot give " + folder + " to " + owner, e);
        }
    }
}
