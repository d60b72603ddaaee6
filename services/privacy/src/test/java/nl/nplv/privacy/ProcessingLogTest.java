package nl.nplv.privacy;

import static nl.nplv.test.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.test.Actors;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProcessingLogTest {
    private final ProcessingLog log;
    private final AgroalDataSource database;
    private final TestClock clock;
    private final UUID subject = UUID.randomUUID();

    ProcessingLogTest(ProcessingLog log, AgroalDataSource database, TestClock clock) {
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void who_read_what_and_when_is_told_to_the_subject_in_order() {
        clock.setTo("2023-03-01");
        log.record(SampleActivity.READ_CONTACT, subject, Actors.municipality("GM0917", "EXE"));
        log.record(SampleActivity.READ_CONTACT, subject, Actors.office("heerlen-noord"));
        log.record(SampleActivity.READ_CONTACT, UUID.randomUUID(), Actors.state());

        assertThat(log.about(subject))
                .containsExactly(entry("GM0917", "EXE"), entry("programmabureau-heerlen-noord", "OFF"));
    }

    @Test
    void a_record_has_the_fields_of_the_register() throws SQLException {
        log.record(SampleActivity.READ_CONTACT, subject, Actors.state());

        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from processing where data_subject_id = ? and status = 'Ok'"
                                + " and data_subject_id_type = 'nplv-subject' and trace_id <> '' and span_id <> parent_span_id"
                                + " and start_time <= end_time and tier = 'national'")) {
            statement.setObject(1, subject);
            try (var row = statement.executeQuery()) {
                assertThat(row.next() && row.getInt(1) == 1).isTrue();
            }
        }
    }

    @Test
    void a_record_goes_with_the_transaction_it_belongs_to() {
        QuarkusTransaction.begin();
        log.record(SampleActivity.READ_CONTACT, subject, Actors.state());
        QuarkusTransaction.rollback();

        assertThat(log.about(subject)).isEmpty();
    }

    @Test
    void a_record_belongs_to_the_trace_of_the_request() throws SQLException {
        anonymous()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/privacy/v1/letters/" + subject)
                .then()
                .statusCode(200);

        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select trace_id from processing where data_subject_id = ?")) {
            statement.setObject(1, subject);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            }
        }
    }

    private static ProcessingEntry entry(String organisation, String role) {
        return new ProcessingEntry(
                Instant.parse("2023-03-01T11:00:00Z"),
                "https://api.example/privacy/v1/processing-activities/read-contact",
                "contact data is read",
                organisation,
                role);
    }
}
