package nl.nplv.e2e;

import static nl.nplv.e2e.TestArea.ARNHEM_OOST;
import static nl.nplv.e2e.TestArea.BREDA_NOORD;
import static nl.nplv.e2e.TestArea.DELFT_WEST;
import static nl.nplv.e2e.TestArea.DORDRECHT_WEST;
import static nl.nplv.e2e.TestArea.GRONINGEN_NOORD;
import static nl.nplv.e2e.TestArea.HEERLEN_NOORD;
import static nl.nplv.e2e.TestArea.LEEUWARDEN_OOST;
import static nl.nplv.e2e.TestArea.LELYSTAD_OOST;
import static nl.nplv.e2e.TestArea.ROTTERDAM_ZUID;
import static nl.nplv.e2e.TestArea.TILBURG_NOORDWEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.nplv.e2e.Storm.Death;
import nl.nplv.e2e.Writer.Acknowledged;
import nl.nplv.local.Platform;
import nl.nplv.local.process.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} in the midst of a thousand writes. */
@ExtendWith(RunningPlatform.class)
@Timeout(180)
class KillTest {
    private static final int WRITES = 1_000;
    private static final String SERVICE = "focus-areas";

    private final Platform platform;

    KillTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void writes_through_the_gateway_survive_the_death_of_service_broker_and_database() throws Exception {
        var gateway = List.of(new Calls(platform.gatewayUrl(), platform::token));
        var storm =
                storm(gateway, ARNHEM_OOST, BREDA_NOORD, DELFT_WEST, DORDRECHT_WEST, GRONINGEN_NOORD);

        var writes = storm.write(
                WRITES,
                List.of(
                        new Death(
                                between(100, 250),
                                platform.service(SERVICE)::kill,
                                () -> platform.restartService(SERVICE)),
                        new Death(between(350, 500), platform.kafka()::kill, platform::restartKafka),
                        new Death(between(600, 800), platform.postgres()::kill, platform::restartPostgres)));

        prove(writes);
    }

    @Test
    void writes_to_two_replicas_survive_the_death_of_the_one_that_publishes() throws Exception {
        var replica = platform.startReplica(SERVICE, FreePorts.next(1).getFirst());
        var doors = Stream.of(platform.service(SERVICE).url(), replica.url())
                .map(url -> new Calls(url, platform::token))
                .toList();
        var storm =
                storm(doors, HEERLEN_NOORD, LEEUWARDEN_OOST, LELYSTAD_OOST, ROTTERDAM_ZUID, TILBURG_NOORDWEST);

        var writes = storm.write(
                WRITES,
                List.of(new Death(
                        between(200, 600),
                        platform.service(SERVICE)::kill, // it was there first, so it holds the relay's lock
                        () -> platform.restartService(SERVICE))));

        prove(writes);
        replica.close();
    }

    private static Storm storm(List<Calls> doors, TestArea... areas) {
        var writers = Stream.of(areas).map(area -> new Writer(doors, area)).toList();
        writers.forEach(Writer::prepare);
        return new Storm(writers);
    }

    private void prove(List<Acknowledged> writes) throws Exception {
        assertThat(writes).hasSize(WRITES);
        var proof = Proof.of(platform);
        proof.each_write_is_there_once(writes);
        proof.each_event_is_delivered();
        proof.the_order_of_each_aggregate_is_kept();
        proof.the_sequence_has_no_gap();
    }

    private static int between(int from, int to) {
        return ThreadLocalRandom.current().nextInt(from, to);
    }
}
