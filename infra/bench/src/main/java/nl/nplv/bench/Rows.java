package nl.nplv.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills the table of measurements, around the service: a million of them through it would take the whole time. */
final class Rows {
    static final int MEASUREMENTS = 1_000_000;

    /** Of which the filtered page is; any but the last, so that there is more behind it. */
    static final String INDICATOR = "BENCH_7";

    private static final String INDICATORS = """
            insert into indicator (id, version, updated_at, code, set_name, name, goal, source, unit, higher_is_better, kind,
                intervention_ids, status, finalised_on)
            select gen_random_uuid(), 1, now(), code, 'PROGRAMME', 'Feels unsafe', 'SAFETY', 'Bench', '%', false, 'QUANT', '[]',
                'FINAL', date '2023-01-01'
            from (select 'BENCH_NEW' as code union all select 'BENCH_' || n from generate_series(0, 49) as n) as codes""";

    /** 50 indicators in 20 areas in 1,000 periods; ids are UUIDv7 in the order of insertion, as the service makes them. */
    private static final String ROWS = """
            insert into measurement (id, version, updated_at, indicator_code, focus_area_id, focus_area_slug, period, value,
                baseline, source)
            select (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3)
                    || '8' || substr(md5(n::text), 4, 15))::uuid,
                1, timestamptz '2024-01-01' + n * interval '1 second', 'BENCH_' || n % 50, area.id, area.slug,
                year || '-' || months[part] || ' ' || year || parts[part], n % 1000 / 10.0, n < 1000, 'Bench'
            from generate_series(0, ? - 1) as n
            cross join lateral (select (1883 + n / 1000 / 7)::text as year, n / 1000 % 7 + 1 as part,
                array['01', '01', '07', '01', '04', '07', '10'] as months,
                array['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'] as parts) as period
            join (select id, slug, row_number() over (order by slug) - 1 as place from focus_area) as area
                on area.place = n / 50 % 20""";

    private static final String BASELINES = """
            insert into measurement (id, version, updated_at, indicator_code, focus_area_id, focus_area_slug, period, value,
                baseline, source)
            select gen_random_uuid(), 1, now(), ?, id, slug, year || '-01 ' || year, 40, true, 'Bench'
            from focus_area, (select lpad(?::text, 4, '0') as year) as first""";

    /** Keys to other tables and what is there once; the check of a period and the primary key stay. */
    private static final String CONSTRAINTS = """
            select 'alter table measurement drop constraint ' || conname,
                'alter table measurement add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where conrelid = 'measurement'::regclass and contype in ('f', 'u')
            order by contype desc""";

    private static final String INDEXES = """
            select 'drop index ' || indexname, indexdef from pg_indexes
            where tablename = 'measurement' and indexname not in (select conname from pg_constraint)""";

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** All rows pass the table's own constraints; its keys and indexes are checked and built at once, after the rows. */
    void insert() throws SQLException {
        change("set maintenance_work_mem = '256MB'");
        change(INDICATORS);
        var rebuild = new ArrayList<String>();
        rebuild.addAll(drop(CONSTRAINTS));
        rebuild.addAll(drop(INDEXES));
        change(ROWS, MEASUREMENTS);
        for (var statement : rebuild) {
            change(statement);
        }
        change(BASELINES, NewMeasurements.INDICATOR, NewMeasurements.BASELINE_YEAR);
        change("vacuum (analyze) measurement");
    }

    /** Drops what the query finds; the statements that bring it back. */
    private List<String> drop(String query) throws SQLException {
        var back = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                change(rows.getString(1));
                back.add(rows.getString(2));
            }
        }
        return back;
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
