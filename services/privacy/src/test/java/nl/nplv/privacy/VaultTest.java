package nl.nplv.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VaultTest {
    private final Vaults vaults;
    private final AgroalDataSource database;
    private final UUID subject = UUID.randomUUID();

    VaultTest(Vaults vaults, AgroalDataSource database) {
        this.vaults = vaults;
        this.database = database;
    }

    @BeforeEach
    void key() {
        vault().createKey(subject);
    }

    @Test
    void what_was_sealed_for_a_subject_is_opened_for_it() {
        var sealed = vault().seal(subject, "jan@example.nl");

        assertThat(vault().open(subject, sealed)).isEqualTo("jan@example.nl");
    }

    @Test
    void bytes_are_sealed_like_text() {
        var picture = new byte[] {(byte) 0xFF, (byte) 0xD8, 0};

        assertThat(vault().openBytes(subject, vault().sealBytes(subject, picture)))
                .isEqualTo(picture);
    }

    @Test
    void a_second_key_for_the_subject_changes_nothing() {
        var sealed = vault().seal(subject, "jan@example.nl");

        vault().createKey(subject);

        assertThat(vault().open(subject, sealed)).isEqualTo("jan@example.nl");
    }

    @Test
    void another_subject_or_compartment_cannot_open_it() {
        var sealed = vault().seal(subject, "jan@example.nl");
        var other = UUID.randomUUID();
        vault().createKey(other);
        mayor().createKey(subject);

        assertThatIllegalStateException().isThrownBy(() -> vault().open(other, sealed));
        assertThatIllegalStateException().isThrownBy(() -> mayor().open(subject, sealed));
    }

    @Test
    void once_erased_nothing_of_the_subject_opens_again_not_even_with_a_new_key() {
        var sealed = vault().seal(subject, "jan@example.nl");

        vault().destroyKey(subject);

        assertThat(vault().hasKey(subject)).isFalse();
        assertThatThrownBy(() -> vault().open(subject, sealed)).isInstanceOf(SubjectErased.class);
        assertThatThrownBy(() -> vault().seal(subject, "again")).isInstanceOf(SubjectErased.class);
        vault().createKey(subject);
        assertThatIllegalStateException().isThrownBy(() -> vault().open(subject, sealed));
    }

    @Test
    void erasing_in_a_transaction_that_rolls_back_erases_nothing() {
        var sealed = vault().seal(subject, "jan@example.nl");

        QuarkusTransaction.begin();
        vault().destroyKey(subject);
        QuarkusTransaction.rollback();

        assertThat(vault().open(subject, sealed)).isEqualTo("jan@example.nl");
    }

    @Test
    void a_key_moved_to_another_subject_in_the_key_store_opens_nothing() throws SQLException {
        var sealed = vault().seal(subject, "jan@example.nl");
        var thief = UUID.randomUUID();
        try (var connection = database.getConnection();
                var moved =
                        connection.prepareStatement("update keystore.subject_key set subject = ? where subject = ?")) {
            moved.setObject(1, thief);
            moved.setObject(2, subject);
            moved.executeUpdate();
        }

        assertThatIllegalStateException().isThrownBy(() -> vault().open(thief, sealed));
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_value_purpose_and_compartment_only() {
        var fingerprint = vault().fingerprint("account", "4711");

        assertThat(fingerprint)
                .matches("[0-9a-f]{64}")
                .isEqualTo(vault().fingerprint("account", "4711"))
                .isNotEqualTo(vault().fingerprint("account", "4712"))
                .isNotEqualTo(vault().fingerprint("receipt", "4711"))
                .isNotEqualTo(mayor().fingerprint("account", "4711"));
    }

    private Vault vault() {
        return vaults.of("residents");
    }

    private Vault mayor() {
        return vaults.of("mayor");
    }
}
