package nl.nplv.bench.raw;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.nplv.bench.NewMeasurements;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/**
 * Records measurements as the service does: claims the key, reads what the rules need, inserts the measurement and the change
 * that is history, audit trail and event, and keeps the answer, all in one transaction.
 */
public record RawCreate(Pool pool, NewMeasurements next) implements Target {
    private static final Sql CLAIM = new Sql("""
            insert into idempotency (client, operation, key, request_hash, answered_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""");
    private static final Sql INDICATOR = new Sql("select * from indicator where code in (?)");
    private static final Sql AREA = new Sql("select * from focus_area where slug in (?)");
    private static final Sql SERIES = new Sql("""
            select * from measurement
            where indicator_code in (?) and focus_area_slug in (?) and (baseline or period in (?))""");
    private static final Sql MEASUREMENT = new Sql("""
            insert into measurement (baseline, correction_reason, focus_area_id, focus_area_slug, indicator_code, period,
                source, updated_at, value, version, id)
            values (?, null, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    private static final Sql CHANGE = new Sql("""
            insert into change (id, aggregatetype, aggregateid, aggregateversion, type, payload, state, changed_at,
                organisation, tier, role, client, token_id, traceparent)
            values (?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?, ?, ?)""");
    private static final Sql KEEP =
            new Sql("update idempotency set answer = ?::json where client = ? and operation = ? and key = ?");

    private static final String CLIENT = "ministerie-vro 6f1c3f9e-6a0e-4a1b-9a54-0d3d1b6a7f10";
    private static final String OPERATION = "MeasurementResource.record";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Override
    public Work open() {
        return () -> pool.write(this::create);
    }

    private void create(Connection connection) throws SQLException {
        var one = next.take();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var key = UUID.randomUUID().toString();
        var id = id();
        CLAIM.changeOne(connection, CLIENT, OPERATION, key, HASH, now);
        INDICATOR.rows(connection, NewMeasurements.INDICATOR);
        AREA.rows(connection, one.area().slug());
        SERIES.rows(connection, NewMeasurements.INDICATOR, one.area().slug(), one.storedPeriod());
        insert(connection, id, one, now);
        record(connection, id, one, now);
        KEEP.changeOne(connection, view(id, one, now), CLIENT, OPERATION, key);
    }

    private static void insert(Connection connection, UUID id, NewMeasurements.One one, OffsetDateTime now)
            throws SQLException {
        MEASUREMENT.changeOne(
                connection,
                false,
                one.area().id(),
                one.area().slug(),
                NewMeasurements.INDICATOR,
                one.storedPeriod(),
                NewMeasurements.SOURCE,
                now,
                new BigDecimal(NewMeasurements.VALUE),
                1L,
                id);
    }

    private static void record(Connection connection, UUID id, NewMeasurements.One one, OffsetDateTime now)
            throws SQLException {
        CHANGE.changeOne(
                connection,
                id(),
                "measurement",
                id,
                1L,
                "nl.leefbaarheid-veiligheid.focus-areas.measurement-recorded.v1",
                event(one),
                view(id, one, now),
                now,
                "VRO",
                "national",
                "NAT",
                "ministerie-vro",
                "trrtcc:0a1b2c3d-6a0e-4a1b-9a54-0d3d1b6a7f10",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    private static String event(NewMeasurements.One one) {
        return """
                {"indicatorCode":"%s","focusAreaId":"%s","period":"%s","value":%s,"baseline":false,\
                "actor":{"organisation":"VRO","tier":"national","role":"NAT"},"version":1}""".formatted(NewMeasurements.INDICATOR, one.area().id(), one.period(), NewMeasurements.VALUE);
    }

    private static String view(UUID id, NewMeasurements.One one, OffsetDateTime now) {
        return """
                {"id":"%s","indicatorCode":"%s","focusAreaId":"%s","focusAreaSlug":"%s","period":"%s","value":%s,\
                "baseline":false,"source":"%s","version":1,"updatedAt":"%s"}""".formatted(
                        id,
                        NewMeasurements.INDICATOR,
                        one.area().id(),
                        one.area().slug(),
                        one.period(),
                        NewMeasurements.VALUE,
                        NewMeasurements.SOURCE,
                        now);
    }

    /** A UUIDv7, as the service makes: its place in the index is at the end. */
    private static UUID id() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000), 1L << 63 | random.nextLong() >>> 2);
    }
}
