package nl.nplv.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;

/** One real platform for all tests of this module, started once; it ends with the tests' own process. */
public final class TestPlatform {
    private static final Platform PLATFORM = Platform.start(options());

    private TestPlatform() {}

    public static Platform running() {
        return PLATFORM;
    }

    private static PlatformOptions options() {
        try {
            var data = Files.createTempDirectory("nplv-platform-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                Parts.in(data).end();
                Wipe.all(data);
            }));
            return PlatformOptions.separate(data).only(Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
