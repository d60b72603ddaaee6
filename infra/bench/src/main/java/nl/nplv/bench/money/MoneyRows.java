package nl.nplv.bench.money;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Fills the database of the funding service around it: schemes, applications with their lines, and the ledger. */
public final class MoneyRows {
    /** What they are, in words. */
    public static final String WHAT = "ten years of money of 20 areas and 30 schemes";

    private static final int SCHEMES = 30;
    private static final int BATCH = 5_000;

    private static final String AREAS = """
            insert into known_area (id, slug, name, municipality_code, status)
            select gen_random_uuid(), 'bench-' || n, 'Bench ' || n, 'GM0000', 'ACTIVE' from generate_series(1, 20) as n""";

    private static final String MORE_SCHEMES = """
            insert into funding_scheme (id, version, updated_at, code, owner_ministry, name, terms, window_ids, status)
            select gen_random_uuid(), 1, now(), 'BENCH_' || n, (array['VRO', 'BZK', 'JENV', 'OCW', 'SZW', 'VWS'])[(n % 6 + 1)::int],
                'Bench ' || n, terms, '[]', 'ANNOUNCED'
            from funding_scheme cross join generate_series(1, ? - (select count(*) from funding_scheme)) as n
            where code = 'VHF_2021'""";

    private static final String ALL_SCHEMES = """
            select code, owner_ministry, terms #>> '{themes,0,code}', terms #>> '{themes,0,goal}'
            from funding_scheme order by code""";

    private static final String WINDOWS = """
            insert into application_window (id, version, updated_at, name, organiser, opens, closes)
            select gen_random_uuid(), 1, now(), 'Bench', 'BZK', make_date(year, 1, 1), make_date(year, 3, 31)
            from generate_series(?, ?) as year""";

    private static final String APPLICATIONS = """
            insert into single_application (id, version, updated_at, municipality_code, focus_area_id, focus_area_slug,
                window_id, contact_point, lines, submitted, receipt_no, submitted_on, decided_on, granted, status)
            select gen_random_uuid(), 1, now(), area.municipality_code, area.id, area.slug, bench.id, 'Desk', '[]', true,
                'BENCH-' || row_number() over (), bench.opens, bench.closes, 0, 'DECIDED'
            from known_area area cross join application_window bench where bench.name = 'Bench'""";

    private static final String APPLICATION_IDS = """
            select application.focus_area_slug, extract(year from bench.opens)::int, application.id
            from single_application application join application_window bench on bench.id = application.window_id
            where bench.name = 'Bench'""";

    /** Each with an intervention that it pays for. */
    private static final String LINE = """
            insert into application_line (id, version, updated_at, application_id, municipality_code, focus_area_slug,
                scheme_code, ministry, theme, goal, years, activities, status, since, decide_by, information, decision,
                partners, intervention_ids)
            values (?, 1, now(), ?, 'GM0000', ?, ?, ?, ?, ?, '[]', 'Work.', 'GRANTED', '2023-01-01', '2023-01-01', '[]', '{}',
                '[]', jsonb_build_array(gen_random_uuid()))""";

    private static final String KNOWN_INTERVENTIONS = """
            insert into known_intervention (id, plan_id, status)
            select (intervention_ids ->> 0)::uuid, gen_random_uuid(), 'RUNNING' from application_line""";

    private static final String POSTINGS = """
            insert into posting (entry_id, kind, account, year, amount, line_id, scheme_code, ministry, municipality_code,
                area_slug, theme, goal, booked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'GM0000', ?, ?, ?, now())""";

    private final Connection connection;

    /** In the database of the funding service, which no area has reached. */
    public MoneyRows(Connection connection) {
        this.connection = connection;
    }

    /** Inserts all; every row passes the table's own constraints and triggers. */
    public List<Line> insert() throws SQLException {
        change(AREAS);
        change(MORE_SCHEMES, SCHEMES);
        change(WINDOWS, TenYears.FIRST, TenYears.LAST);
        change(APPLICATIONS);
        var lines = TenYears.of(areas(), schemes());
        connection.setAutoCommit(false);
        lines(lines);
        postings(lines);
        connection.setAutoCommit(true);
        change(KNOWN_INTERVENTIONS);
        change("vacuum (analyze) posting");
        change("vacuum (analyze) application_line");
        return lines;
    }

    private List<String> areas() throws SQLException {
        try (var statement = connection.prepareStatement("select slug from known_area order by slug");
                var rows = statement.executeQuery()) {
            var areas = new ArrayList<String>();
            while (rows.next()) {
                areas.add(rows.getString(1));
            }
            return areas;
        }
    }

    private List<Scheme> schemes() throws SQLException {
        try (var statement = connection.prepareStatement(ALL_SCHEMES);
                var rows = statement.executeQuery()) {
            var schemes = new ArrayList<Scheme>();
            while (rows.next()) {
                schemes.add(new Scheme(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return schemes;
        }
    }

    private void lines(List<Line> lines) throws SQLException {
        var applications = new HashMap<String, UUID>();
        try (var statement = connection.prepareStatement(APPLICATION_IDS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                applications.put(rows.getString(1) + rows.getInt(2), rows.getObject(3, UUID.class));
            }
        }
        try (var statement = connection.prepareStatement(LINE)) {
            for (var line : lines) {
                var scheme = line.scheme();
                add(
                        statement,
                        line.id(),
                        Objects.requireNonNull(applications.get(line.area() + line.year())),
                        line.area(),
                        scheme.code(),
                        scheme.ministry(),
                        scheme.theme(),
                        scheme.goal());
            }
            statement.executeBatch();
        }
    }

    private void postings(List<Line> lines) throws SQLException {
        int added = 0;
        try (var statement = connection.prepareStatement(POSTINGS)) {
            for (var line : lines) {
                for (var move : line.moves()) {
                    var entry = UUID.randomUUID();
                    post(statement, entry, line, move.kind(), move.from(), move.fromYear(), -move.cents());
                    post(statement, entry, line, move.kind(), move.to(), move.toYear(), move.cents());
                    added += 2;
                }
                if (added > BATCH) {
                    statement.executeBatch();
                    connection.commit();
                    added = 0;
                }
            }
            statement.executeBatch();
            connection.commit();
        }
    }

    private static void post(
            PreparedStatement statement, UUID entry, Line line, String kind, String account, int year, long cents)
            throws SQLException {
        var scheme = line.scheme();
        add(
                statement,
                entry,
                kind,
                account,
                year,
                BigDecimal.valueOf(cents, 2),
                line.id(),
                scheme.code(),
                scheme.ministry(),
                line.area(),
                scheme.theme(),
                scheme.goal());
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        bind(statement, values);
        statement.addBatch();
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
