package nl.nplv.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.identity.Clients;
import nl.nplv.local.identity.Keys;
import nl.nplv.local.identity.Tokens;
import nl.nplv.local.process.LocalFault;

/** What a person asks of the platform of a checkout. */
final class Commands {
    private static final int LOG_LINES = 40;
    private static final int DEATH_LINES = 5;

    private final PlatformOptions options;
    private final Consumer<String> output;

    Commands(PlatformOptions options, Consumer<String> output) {
        this.options = options;
        this.output = output;
    }

    void up() {
        Turn.with(options.data(), () -> {
            parts().filter(part -> part.state() == Part.State.DIED).forEach(this::tellDeath);
            Platform.start(options, output);
        });
        new Welcome(options).lines().forEach(output);
    }

    void down() {
        Turn.with(options.data(), () -> {
            var parts = Parts.in(options.data());
            output.accept(parts.anyAlive() ? "Ending what make up started" : "Nothing runs");
            parts.end();
        });
    }

    void status() {
        new StatusTable(Parts.in(options.data()).all()).lines().forEach(output);
    }

    /** The end of one log, or of all when no name is given. */
    void logs(String name) {
        var parts = parts().filter(part -> name.isEmpty() || part.name().equals(name))
                .toList();
        if (parts.isEmpty()) {
            throw new LocalFault(name + " has no log; there are logs of: "
                    + parts().map(Part::name).collect(Collectors.joining(" ")));
        }
        for (var part : parts) {
            output.accept("== " + part.folder().log());
            part.folder().logTail(LOG_LINES).forEach(output);
        }
    }

    /** Deletes all data after a yes; unpacked servers are kept, for they hold nothing. */
    void reset(InputStream answers) {
        output.accept("This ends the platform and deletes all its data, keys and logs in " + options.data()
                + ". Type yes to go on:");
        if (!"yes".equals(line(answers))) {
            throw new LocalFault("Nothing was deleted");
        }
        Turn.with(options.data(), () -> {
            Parts.in(options.data()).end();
            Wipe.allBut(options.data(), Path.of("dist"));
        });
        output.accept("Deleted");
    }

    /** Prints an access token and nothing else. */
    void token(String client) {
        if (client.isEmpty()) {
            throw new LocalFault("Name a client: make token CLIENT=gemeente-dordrecht");
        }
        output.accept(new Tokens(options.issuer(), new Keys(options.keys())).of(client));
    }

    /** Has a service build its read models again from all events, as its operator may. */
    void rebuild(String name) {
        var token = new Tokens(options.issuer(), new Keys(options.keys())).of(Clients.OPERATOR.id());
        new Rebuild(options.ports().url(Service.GATEWAY), token).of(Service.named(name), output);
    }

    /** Writes the realm, for docker-compose.yml or to read it. */
    void realm() {
        output.accept(new Servers(options).realm().toString());
    }

    private void tellDeath(Part part) {
        output.accept(part.name() + " died or was killed since the last make up, and is started again; the end of its"
                + " log was:");
        part.folder().lastWords(DEATH_LINES).forEach(line -> output.accept("  " + line));
    }

    private Stream<Part> parts() {
        return Parts.in(options.data()).all().stream();
    }

    private static String line(InputStream answers) {
        try {
            var line = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
