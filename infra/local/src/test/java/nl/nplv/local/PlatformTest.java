package nl.nplv.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.local.process.ServerProcess;
import org.junit.jupiter.api.Test;

class PlatformTest {
    private final Platform platform = TestPlatform.running();
    private final List<String> output = new ArrayList<>();
    private final Commands commands = new Commands(platform.options(), output::add);

    @Test
    void up_on_a_running_platform_changes_nothing_and_tells_where_it_is() {
        var before = pids();

        commands.up();

        assertThat(pids()).isEqualTo(before);
        assertThat(output)
                .anyMatch(line -> line.startsWith("Gateway") && line.endsWith(platform.gatewayUrl()))
                .anyMatch(line -> line.startsWith("Try") && line.contains("curl " + platform.gatewayUrl()));
    }

    @Test
    void a_server_that_was_killed_is_reported_and_started_again_alone() {
        platform.kafka().kill();

        commands.status();
        var postgres = platform.postgres().process().pid();
        commands.up();

        assertThat(output)
                .anyMatch(line -> line.matches("kafka +DIED.*"))
                .anyMatch(line -> line.startsWith("kafka died; make up starts it again. The end of"));
        assertThat(Parts.in(platform.data()).all()).allMatch(part -> part.state() == Part.State.UP);
        assertThat(pids()).contains(postgres);
    }

    @Test
    void status_tells_port_and_memory_of_each() {
        commands.status();

        assertThat(output)
                .anyMatch(line -> line.matches(
                        "postgres +UP +\\d+ +" + platform.postgres().port() + " +\\d+"))
                .anyMatch(line -> line.matches("together +\\d+"));
    }

    @Test
    void token_prints_a_token_alone() {
        commands.token("gemeente-dordrecht");

        assertThat(output).singleElement().asString().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    private List<Long> pids() {
        return Parts.in(platform.data()).all().stream()
                .flatMap(part -> part.process().stream())
                .map(ServerProcess::pid)
                .toList();
    }
}
