package nl.nplv.shared.change;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * How far publication is behind. Shows as wellness and metric, not as readiness: with a dead broker the service still takes
 * and keeps every change.
 */
@Wellness
@ApplicationScoped
public class OutboxBacklog implements HealthCheck {
    private static final String READ = """
            select count(*), min(changed_at) from change
            where sequence is null or sequence > (select published from relay)""";

    private final AgroalDataSource database;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Duration tolerated;

    OutboxBacklog(
            AgroalDataSource database,
            MeterRegistry metrics,
            Clock clock,
            @ConfigProperty(name = "nplv.events.tolerated-lag") Duration tolerated) {
        this.database = database;
        this.metrics = metrics;
        this.clock = clock;
        this.tolerated = tolerated;
    }

    private record Backlog(long events, Duration age) {}

    void register(@Observes StartupEvent event) {
        Gauge.builder("nplv.outbox.pending", () -> read().events())
                .description("Events that Kafka has not acknowledged")
                .register(metrics);
        Gauge.builder("nplv.outbox.oldest", () -> read().age().toMillis() / 1_000.0)
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        var backlog = read();
        return HealthCheckResponse.named("events")
                .status(backlog.age().compareTo(tolerated) <= 0)
                .withData("pending", backlog.events())
                .withData("oldestSeconds", backlog.age().toSeconds())
                .build();
    }

    private Backlog read() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ);
                var row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            var age = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant());
            return new Backlog(row.getLong(1), age);
        } catch (SQLException e) {
            throw new IllegalStateException("the backlog cannot be read", e);
        }
    }
}
