package nl.nplv.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void a_callers_trace_goes_on_under_a_span_of_our_own() {
        var trace = Trace.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");

        assertThat(trace.continued()).isTrue();
        assertThat(trace.id()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.parent())
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00")
                .doesNotContain("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "hello",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nlevel=ERROR",
            })
    void a_missing_or_malformed_trace_starts_anew(String traceparent) {
        var trace = Trace.of(traceparent);

        assertThat(trace.continued()).isFalse();
        assertThat(trace.parent()).matches("00-" + trace.id() + "-[0-9a-f]{16}-01");
        assertThat(trace.id()).matches("[0-9a-f]{32}").isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
