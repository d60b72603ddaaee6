package nl.nplv.focusareas.imports;

import static nl.nplv.shared.problem.CommonProblem.MALFORMED_BODY;
import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    @Test
    void a_file_is_read_again_from_its_start_as_often_as_needed() throws IOException {
        var sent = new byte[200_000];
        new Random(1).nextBytes(sent);

        try (var file = SpooledFile.receive(new ByteArrayInputStream(sent), 200_000)) {
            assertThat(file.received().bytes()).isEqualTo(200_000);
            assertThat(file.content().readAllBytes()).isEqualTo(sent);
            assertThat(file.content().readAllBytes()).isEqualTo(sent);
        }
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        try (var file = SpooledFile.receive(new ByteArrayInputStream("test".getBytes(StandardCharsets.UTF_8)), 4)) {
            assertThat(file.received().sha256())
                    .isEqualTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        }
    }

    @Test
    void a_file_that_is_empty_too_large_or_breaks_off_is_refused() {
        assertRefused(MALFORMED_BODY, () -> SpooledFile.receive(InputStream.nullInputStream(), 10));
        assertRefused(PAYLOAD_TOO_LARGE, () -> SpooledFile.receive(new ByteArrayInputStream(new byte[11]), 10));
        assertRefused(
                MALFORMED_BODY,
                () -> SpooledFile.receive(
                        new SequenceInputStream(new ByteArrayInputStream(new byte[5]), new BreaksOff()), 10));
    }

    private static final class BreaksOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the client went away");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }
}
