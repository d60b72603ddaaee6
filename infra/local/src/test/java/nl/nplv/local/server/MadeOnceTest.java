package nl.nplv.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.nplv.local.process.LocalFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeOnceTest {
    @TempDir
    Path dist;

    @Test
    void many_callers_at_once_make_it_once() {
        var made = new AtomicInteger();

        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> MadeOnce.folder(dist.resolve("server"), folder -> made.incrementAndGet()));

        assertThat(made).hasValue(1);
    }

    @Test
    void what_a_killed_run_left_half_made_is_not_used() throws IOException {
        Files.createDirectories(dist.resolve("server.part"));
        Files.writeString(dist.resolve("server.part/half"), "");

        var server =
                MadeOnce.folder(dist.resolve("server"), folder -> Files.writeString(folder.resolve("whole"), "whole"));

        assertThat(server.toFile().list()).containsExactly("whole");
    }

    @Test
    void a_failure_half_way_leaves_nothing_that_looks_whole() {
        var target = dist.resolve("server");

        assertThatThrownBy(() -> MadeOnce.folder(target, folder -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(LocalFault.class)
                .hasMessageContaining("check the free disk space");
        assertThat(target).doesNotExist();
    }
}
