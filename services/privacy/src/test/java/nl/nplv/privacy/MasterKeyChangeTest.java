package nl.nplv.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.test.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A compartment of its own in each test, opened as services do that were started with these keys. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MasterKeyChangeTest {
    private static final String OLD = "0a".repeat(32);
    private static final String NEW = "0b".repeat(32);

    private final AgroalDataSource database;
    private final String compartment = "c" + UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    MasterKeyChangeTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void while_it_changes_all_can_be_read_and_written_and_afterwards_without_the_old_key() {
        var before = started(OLD, null).of(compartment);
        before.createKey(subject);
        var sealed = before.seal(subject, "jan@example.nl");
        var fingerprint = before.fingerprint("account", "4711");
        var meanwhile = UUID.randomUUID();

        var changing = started(NEW, OLD);
        assertThat(changing.of(compartment).open(subject, sealed)).isEqualTo("jan@example.nl");
        changing.of(compartment).createKey(meanwhile);
        var another = changing.of(compartment).seal(meanwhile, "ans@example.nl");
        new MasterKeyTimer(changing).run();

        var after = started(NEW, null).of(compartment);
        assertThat(after.open(subject, sealed)).isEqualTo("jan@example.nl");
        assertThat(after.open(meanwhile, another)).isEqualTo("ans@example.nl");
        assertThat(after.fingerprint("account", "4711")).isEqualTo(fingerprint);
        assertThatIllegalStateException().isThrownBy(() -> before.open(subject, sealed));
    }

    @Test
    void more_keys_than_one_look_finds_are_wrapped_and_one_that_is_broken_holds_up_none() throws SQLException {
        var before = started(OLD, null).of(compartment);
        var subjects = new ArrayList<UUID>();
        for (int i = 0; i < 600; i++) {
            subjects.add(UUID.randomUUID());
            before.createKey(subjects.getLast());
        }
        execute("update keystore.subject_key set wrapped = '\\x00' where subject = '" + subjects.getFirst() + "'");

        new MasterKeyTimer(started(NEW, OLD)).run();

        var after = started(NEW, null).of(compartment);
        subjects.removeFirst();
        assertThat(subjects).allSatisfy(each -> after.seal(each, "x"));
        assertThat(after.wrappedByAnother(new UUID(0, 0))).hasSize(1);
    }

    @Test
    void who_was_erased_stays_erased() {
        var before = started(OLD, null).of(compartment);
        before.createKey(subject);
        before.destroyKey(subject);

        new MasterKeyTimer(started(NEW, OLD)).run();

        assertThat(started(NEW, null).of(compartment).hasKey(subject)).isFalse();
    }

    @Test
    void fingerprints_that_were_made_before_they_had_a_key_of_their_own_stay_the_same() throws SQLException {
        started(OLD, null).of(compartment).createKey(subject);
        execute("delete from keystore.fingerprint_key where compartment = '" + compartment + "'");
        execute("update keystore.subject_key set master = null where compartment = '" + compartment + "'");
        var old = new SecretKey256(HexFormat.of().parseHex(OLD));
        var made = new SecretKey256(old.hash("fingerprint/" + compartment + "/account")).hash("4711");

        var changing = started(NEW, OLD);
        new MasterKeyTimer(changing).run();

        assertThat(started(NEW, null).of(compartment).fingerprint("account", "4711"))
                .isEqualTo(HexFormat.of().formatHex(made));
    }

    @Test
    void a_service_with_another_key_than_the_data_was_sealed_with_does_not_start() {
        started(OLD, null);

        assertThatThrownBy(() -> started(NEW, null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the master key of " + compartment + " is not the one that its data was sealed with");
    }

    private Vaults started(String present, @Nullable String previous) {
        var config = previous == null
                ? Map.of("nplv.privacy.master-keys." + compartment, present)
                : Map.of(
                        "nplv.privacy.master-keys." + compartment,
                        present,
                        "nplv.privacy.previous-master-keys." + compartment,
                        previous);
        var vaults = new Vaults(
                database, Clock.systemUTC(), List.of(compartment), name -> Optional.ofNullable(config.get(name)));
        vaults.mustHaveKeys(new StartupEvent());
        return vaults;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
