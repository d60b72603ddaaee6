package nl.nplv.executionplans.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of half-years, kept in memory until one of them changes; whoever asks for figures all day reads them once. There are
 * as many as half-years that began, and each keeps no more than its figures need.
 */
@ApplicationScoped
class KeptFacts {
    /**
     * Differs once anything that was recorded before the end differs. The last minute is counted too, since changes may be
     * committed in another order than that of their moments.
     */
    private static final String STAMP = """
            select concat_ws(' ', last.at,
                (select count(*) from change where changed_at > last.at - interval '1 minute' and changed_at < half.over),
                (select concat_ws(' ', count(*), max(recorded_at)) from known_measurement where recorded_at < half.over),
                (select concat_ws(' ', count(*), max(at)) from known_area_step where at < half.over))
            from (select ?::timestamptz as over) as half
            cross join lateral (select max(changed_at) as at from change where changed_at < half.over) as last""";

    private final RecordedFacts recorded;
    private final AgroalDataSource database;
    private final Map<Half, Kept> kept = new ConcurrentHashMap<>();

    KeptFacts(RecordedFacts recorded, AgroalDataSource database) {
        this.recorded = recorded;
        this.database = database;
    }

    private record Kept(String stamp, FactsAt facts) {}

    /** The facts as they stood at the last moment of the half-year. */
    FactsAt of(Half half) {
        var stamp = stamp(half);
        var found = kept.compute(
                half,
                (key, former) -> former != null && former.stamp().equals(stamp)
                        ? former
                        : new Kept(stamp, recorded.before(half.end())));
        return Objects.requireNonNull(found).facts();
    }

    private String stamp(Half half) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STAMP)) {
            statement.setObject(1, half.end().atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of " + half + " cannot be read", e);
        }
    }
}
