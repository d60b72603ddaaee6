package nl.nplv.bench.raw;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/**
 * Contributes as the service does: claims the key, holds the process, keeps a data key, an author and the contribution, records the
 * change that is history, audit trail and event, and keeps the answer, all in one transaction. It seals nothing: the bytes are
 * there already.
 */
public record RawContribution(Pool pool, UUID process) implements Target {
    private static final Sql CLAIM = new Sql("""
            insert into idempotency (client, operation, key, request_hash, answered_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""");
    private static final Sql PROCESS = new Sql("select * from participation_process where id = ? for share");
    private static final Sql KEY = new Sql("""
            insert into keystore.subject_key (compartment, subject, wrapped, master, created_at) values (?, ?, ?, ?, ?)
            on conflict do nothing""");
    private static final Sql READ_KEY =
            new Sql("select wrapped from keystore.subject_key where compartment = ? and subject = ?");
    private static final Sql AUTHOR = new Sql("""
            insert into author (account_hash, contact, keep_until, kind, made_at, receipt_hash, id)
            values (null, null, null, ?, ?, ?, ?)""");
    private static final Sql CONTRIBUTION = new Sql("""
            insert into contribution (anonymous, attachments, hide_reason, hints, objection, original, process_id, public_said,
                received_at, responded_on, response, search_text, status, theme_id, updated_at, version, id)
            values (true, 0, null, '[]', null, ?, ?, ?::jsonb, ?, null, null, ?, 'PENDING', null, ?, 1, ?)""");
    private static final Sql CHANGE = new Sql("""
            insert into change (id, aggregatetype, aggregateid, aggregateversion, type, payload, state, changed_at,
                organisation, tier, role, client, token_id, traceparent)
            values (?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?, ?, ?)""");
    private static final Sql KEEP =
            new Sql("update idempotency set answer = ?::json where client = ? and operation = ? and key = ?");

    private static final String OPERATION = "ProcessContributionResource.contribute";
    private static final int WRAPPED_BYTES = 61;
    private static final int SEALED_BYTES = 120;

    @Override
    public Work open() {
        return () -> pool.write(this::contribute);
    }

    private void contribute(Connection connection) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var key = hash();
        var id = id();
        CLAIM.changeOne(connection, "anonymous", OPERATION, key, hash(), now);
        PROCESS.rows(connection, process);
        KEY.changeOne(connection, "residents", id, new byte[WRAPPED_BYTES], "0a1b2c3d4e5f6071", now);
        READ_KEY.rows(connection, "residents", id);
        AUTHOR.changeOne(connection, "CONTRIBUTION", now, hash(), id);
        CONTRIBUTION.changeOne(
                connection,
                new byte[SEALED_BYTES],
                process,
                "{\"text\":\"More light in the tunnel, please.\",\"answers\":[],\"additions\":[]}",
                now,
                "more light in the tunnel, please.",
                now,
                id);
        record(connection, id, now);
        KEEP.changeOne(connection, answer(id), "anonymous", OPERATION, key);
    }

    private void record(Connection connection, UUID id, OffsetDateTime now) throws SQLException {
        CHANGE.changeOne(
                connection,
                id(),
                "contribution",
                id,
                1L,
                "nl.leefbaarheid-veiligheid.resident-participation.contribution-received.v1",
                """
                {"contributionId":"%s","processId":"%s",\
                "actor":{"organisation":"RESIDENT","tier":"resident","role":"RES"},"version":1}""".formatted(id, process),
                """
                {"id":"%s","processId":"%s","anonymous":true,"attachments":0,"status":"PENDING","receivedAt":"%s",\
                "version":1,"updatedAt":"%s"}""".formatted(id, process, now, now),
                now,
                "RESIDENT",
                "resident",
                "RES",
                "none",
                "none",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    private String answer(UUID id) {
        return """
                {"id":"%s","processId":"%s","status":"PENDING","version":1}""".formatted(id, process);
    }

    private static String hash() {
        var random = ThreadLocalRandom.current();
        var bits = ByteBuffer.allocate(32);
        while (bits.hasRemaining()) {
            bits.putLong(random.nextLong());
        }
        return HexFormat.of().formatHex(bits.array());
    }

    /** A UUIDv7, as the service makes: its place in the index is at the end. */
    private static UUID id() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000), 1L << 63 | random.nextLong() >>> 2);
    }
}
