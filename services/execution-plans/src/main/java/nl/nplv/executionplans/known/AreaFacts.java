package nl.nplv.executionplans.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Representatives, measurements and the steps of areas, as far as their events told of them. */
@ApplicationScoped
public class AreaFacts {
    private static final String MEASURED = """
            select distinct on (id) indicator_code, focus_area_id, period, value, baseline from known_measurement
            where recorded_at < ? order by id, version desc""";

    private static final String ACTIVE = """
            select count(*) from (select distinct on (focus_area_id) step from known_area_step where at < ?
            order by focus_area_id, version desc) as last where step = 'ACTIVE'""";

    private final ReadTables tables;

    AreaFacts(ReadTables tables) {
        this.tables = tables;
    }

    /** Who represents the state in the area now. */
    public Optional<KnownRepresentative> representativeOf(UUID focusAreaId) {
        return tables
                .query(
                        row -> new KnownRepresentative(
                                row.getObject("id", UUID.class), focusAreaId, row.getString("ministry")),
                        "select id, ministry from known_representative where focus_area_id = ? and not ended",
                        focusAreaId)
                .stream()
                .findFirst();
    }

    /** How many areas took part in the programme just before the moment. */
    public long activeBefore(Instant moment) {
        return tables.query(row -> row.getLong(1), ACTIVE, Timestamp.from(moment))
                .getFirst();
    }

    /** What was measured, as it stood just before the moment. */
    public List<KnownMeasurement> measuredBefore(Instant moment) {
        return tables.query(AreaFacts::measurement, MEASURED, Timestamp.from(moment));
    }

    void represent(UUID id, UUID focusAreaId, String ministry, boolean ended) {
        tables.update(
                "insert into known_representative (id, focus_area_id, ministry, ended) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set ended = excluded.ended",
                id,
                focusAreaId,
                ministry,
                ended);
    }

    void measure(UUID id, long version, KnownMeasurement measured, Instant recordedAt) {
        tables.update(
                "insert into known_measurement (id, version, indicator_code, focus_area_id, period, value, baseline,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                version,
                measured.indicatorCode(),
                measured.focusAreaId(),
                measured.period(),
                measured.value(),
                measured.baseline(),
                Timestamp.from(recordedAt));
    }

    void step(UUID focusAreaId, long version, String step, Instant at) {
        tables.update(
                "insert into known_area_step (focus_area_id, version, step, at) values (?, ?, ?, ?)",
                focusAreaId,
                version,
                step,
                Timestamp.from(at));
    }

    void clear() {
        tables.update("delete from known_representative");
        tables.update("delete from known_measurement");
        tables.update("delete from known_area_step");
    }

    private static KnownMeasurement measurement(ResultSet row) throws SQLException {
        return new KnownMeasurement(
                row.getString("indicator_code"),
                row.getObject("focus_area_id", UUID.class),
                row.getString("period"),
                row.getBigDecimal("value"),
                row.getBoolean("baseline"));
    }
}
