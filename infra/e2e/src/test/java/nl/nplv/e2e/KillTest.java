package nl.nplv.e2e;

import static nl.nplv.e2e.TestArea.ARNHEM_OOST;
import static nl.nplv.e2e.TestArea.DELFT_WEST;
import static nl.nplv.e2e.TestArea.EINDHOVEN_WOENSEL_ZUID;
import static nl.nplv.e2e.TestArea.GRONINGEN_NOORD;
import static nl.nplv.e2e.TestArea.SCHIEDAM_NIEUWLAND_OOST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nplv.e2e.Storm.Death;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} of one part after the other, in the midst of a thousand writes. */
@ExtendWith(RunningPlatform.class)
@Timeout(180)
class KillTest {
    private static final String SERVICE = "focus-areas";

    private final Platform platform;

    KillTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void writes_through_the_gateway_survive_the_death_of_service_broker_and_database() throws Exception {
        var gateway = List.of(new Calls(platform.gatewayUrl(), platform::token));
        var storm = Storm.in(
                gateway, ARNHEM_OOST, EINDHOVEN_WOENSEL_ZUID, DELFT_WEST, SCHIEDAM_NIEUWLAND_OOST, GRONINGEN_NOORD);

        var writes = storm.write(
                1_000,
                List.of(
                        Death.between(
                                100, 250, platform.service(SERVICE)::kill, () -> platform.restartService(SERVICE)),
                        Death.between(350, 500, platform.kafka()::kill, platform::restartKafka),
                        // twice: a commit on its way is what a dying database hurts most, and it must be met
                        Death.between(550, 700, () -> platform.postgres().kill(), platform::restartPostgres),
                        Death.between(800, 900, () -> platform.postgres().kill(), platform::restartPostgres)));

        assertThat(writes).hasSize(1_000);
        assertThat(storm.unanswered()).as("the deaths were felt").isPositive();
        Proof.of(platform).holdsFor(writes);
    }
}
