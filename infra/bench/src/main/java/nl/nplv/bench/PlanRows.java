package nl.nplv.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills the database of plans around the service, in the rows that it writes itself: 20 areas, each with a plan of 40 challenges
 * and 200 interventions in 10 adopted versions, every version of every part recorded; and bottlenecks, lessons and measurements
 * for a report.
 */
final class PlanRows {
    static final String DATABASE = "execution_plans";
    static final String WHAT = "20 areas x 40 challenges x 200 interventions x 10 versions";
    static final int AREAS = 20;
    static final int CHALLENGES = 40;
    static final int INTERVENTIONS = 200;
    static final int VERSIONS = 10;
    static final int BOTTLENECKS = 2_000;
    static final int LESSONS = 500;
    static final int INDICATORS = 25;
    static final int PERIODS = 10;

    /** Functions that only this session sees; version v was adopted v - 1 quarters after the first one. */
    private static final List<String> FUNCTIONS = List.of(
            "create function pg_temp.uid(text) returns uuid language sql immutable as $$ select md5($1)::uuid $$",
            """
            create function pg_temp.day(v int) returns timestamptz language sql immutable as
            $$ select timestamptz '2023-01-15 12:00+01' + (v - 1) * interval '3 months' $$""",
            """
            create function pg_temp.told(v timestamptz) returns text language sql stable as
            $$ select to_char(v at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$""",
            """
            create function pg_temp.status(n int, v int) returns text language sql immutable as
            $$ select case when v = 1 then 'PLANNED' when v < 10 then 'RUNNING'
                else (array['RUNNING', 'ADJUSTED', 'DONE', 'STOPPED'])[n % 4 + 1] end $$""",
            """
            create function pg_temp.steps(n int, v int) returns jsonb language sql stable as
            $$ select jsonb_agg(jsonb_build_object('status', pg_temp.status(n, step), 'at', pg_temp.told(pg_temp.day(step)))
                order by step) from unnest(array[1, 2, 10]) as step where step <= v $$""",
            """
            create function pg_temp.facts(n int, v int) returns jsonb language sql immutable as
            $$ select jsonb_build_object('title', 'Debt help at front door ' || n
                    || case when n % 5 = v % 5 then ', begun again in round ' || v else '' end,
                'type', 'SOCIAL', 'leadOrgId', 'gemeente-breda', 'start', '2023-09-01', 'end', '2030-12-31',
                'budget', (select jsonb_agg(jsonb_build_object('year', year, 'amount', '50000.10'))
                    from generate_series(2023, 2030) as year),
                'fundingLineIds', '[]'::jsonb, 'indicatorCodes', '["HOUSEHOLDS_IN_DEBT"]'::jsonb, 'police', 'NONE') $$""",
            """
            create function pg_temp.challenge(n int, v int) returns jsonb language sql immutable as
            $$ select jsonb_build_object('goal', (array['LIVING_ENVIRONMENT', 'PERSPECTIVE', 'SAFETY'])[n % 3 + 1],
                'domain', 'WORK_DEBT', 'priority', n, 'description', 'Challenge ' || n || '. '
                    || repeat('Households in this part of the area have debts that nobody sees in time. ', 5)
                    || case when n % 4 = v % 4 then 'Since round ' || v || ' also mould.' else '' end) $$""",
            """
            create function pg_temp.analysis(v int) returns text language sql immutable as
            $$ select repeat('One in three households in the area has debts, and one in ' || v
                || ' moved within a year. Schools and corporations say the same. ', 30) $$""",
            """
            create function pg_temp.document(a int, v int) returns jsonb language sql stable as
            $$ select jsonb_build_object('focusAreaSlug', 'bench-' || a, 'periodFrom', 2023, 'periodTo', 2043,
                'analysis', pg_temp.analysis(v),
                'residentInvolvement', '{"how": "City talks.", "onWhat": "Priorities.", "processIds": []}'::jsonb,
                'challenges', (select jsonb_agg(jsonb_build_object('id', pg_temp.uid('challenge ' || a || ' ' || n),
                    'facts', pg_temp.challenge(n, v)) order by n) from generate_series(1, 40) as n),
                'interventions', (select jsonb_agg(jsonb_build_object('id', pg_temp.uid('intervention ' || a || ' ' || n),
                    'challengeId', pg_temp.uid('challenge ' || a || ' ' || (n % 40 + 1)), 'facts', pg_temp.facts(n, v),
                    'status', pg_temp.status(n, v)) order by n) from generate_series(1, 200) as n)) $$""");

    private static final List<String> TABLES = List.of("""
            insert into known_area (id, slug, name, municipality_code, status)
            select pg_temp.uid('area ' || a), 'bench-' || a, 'Bench ' || a, 'GM0758', 'ACTIVE' from generate_series(1, 20) as a""", """
            insert into known_area_step (focus_area_id, version, step, at)
            select pg_temp.uid('area ' || a), 2, 'ACTIVE', timestamptz '2022-07-01' from generate_series(1, 20) as a""", """
            insert into execution_plan (id, version, updated_at, focus_area_id, focus_area_slug, municipality_code, period_from,
                period_to, status)
            select pg_temp.uid('plan ' || a), 10, pg_temp.day(10), pg_temp.uid('area ' || a), 'bench-' || a, 'GM0758', 2023, 2043,
                'ADOPTED'
            from generate_series(1, 20) as a""", """
            insert into plan_version (id, plan_id, focus_area_id, number, status, meeting_id, tabled_at, adopted_at)
            select pg_temp.uid('version ' || a || ' ' || v), pg_temp.uid('plan ' || a), pg_temp.uid('area ' || a), v,
                case v when 10 then 'ADOPTED' else 'SUPERSEDED' end, pg_temp.uid('meeting ' || a || ' ' || v),
                pg_temp.day(v) - interval '1 day', pg_temp.day(v)
            from generate_series(1, 20) as a, generate_series(1, 10) as v""", """
            insert into plan_snapshot (id, plan_id, number, document)
            select pg_temp.uid('snapshot ' || a || ' ' || v), pg_temp.uid('plan ' || a), v, pg_temp.document(a, v)::text
            from generate_series(1, 20) as a, generate_series(1, 10) as v""", """
            insert into analysis (id, version, updated_at, plan_id, text)
            select pg_temp.uid('analysis ' || a), 10, pg_temp.day(10), pg_temp.uid('plan ' || a), pg_temp.analysis(10)
            from generate_series(1, 20) as a""", """
            insert into resident_involvement (id, version, updated_at, plan_id, involvement)
            select pg_temp.uid('involvement ' || a), 1, pg_temp.day(1), pg_temp.uid('plan ' || a),
                '{"how": "City talks.", "onWhat": "Priorities.", "processIds": []}'
            from generate_series(1, 20) as a""", """
            insert into challenge (id, version, updated_at, plan_id, goal, domain, description, priority, removed)
            select pg_temp.uid('challenge ' || a || ' ' || n), 10, pg_temp.day(10), pg_temp.uid('plan ' || a), facts ->> 'goal',
                facts ->> 'domain', facts ->> 'description', n, false
            from generate_series(1, 20) as a, generate_series(1, 40) as n, pg_temp.challenge(n, 10) as facts""", """
            insert into intervention (id, version, updated_at, plan_id, challenge_id, focus_area_slug, facts, type, start_on, steps,
                status, removed)
            select pg_temp.uid('intervention ' || a || ' ' || n), 10, pg_temp.day(10), pg_temp.uid('plan ' || a),
                pg_temp.uid('challenge ' || a || ' ' || (n % 40 + 1)), 'bench-' || a, pg_temp.facts(n, 10), 'SOCIAL',
                date '2023-09-01', pg_temp.steps(n, 10), pg_temp.status(n, 10), false
            from generate_series(1, 20) as a, generate_series(1, 200) as n""", """
            insert into bottleneck (id, version, updated_at, origin, focus_area_id, focus_area_slug, municipality_code, submitter,
                title, description, cause, ministry, national_action, escalated_to_sbsd, status, status_since, last_action_at,
                overdue, steps)
            select pg_temp.uid('bottleneck ' || n), 5, pg_temp.day(n % 10 + 1), 'AREA', pg_temp.uid('area ' || (n % 20 + 1)),
                'bench-' || (n % 20 + 1), 'GM0758', 'programmabureau', 'Debt data ' || n, 'Cannot be shared.', 'LAW', 'SZW', true,
                false, 'TABLED', pg_temp.day(n % 10 + 1), pg_temp.day(n % 10 + 1), true, '[]'
            from generate_series(1, 2000) as n""", """
            insert into known_measurement (id, version, indicator_code, focus_area_id, period, value, baseline, recorded_at)
            select pg_temp.uid('measurement ' || a || ' ' || i || ' ' || p), 1, 'BENCH_' || i, pg_temp.uid('area ' || a),
                (2022 + p)::text, p, p = 1, timestamptz '2023-01-01'
            from generate_series(1, 20) as a, generate_series(1, 25) as i, generate_series(1, 10) as p""");

    /** What the service records with each change; it was published already, so that no relay wakes. */
    private static final String CHANGE = """
            insert into change (id, aggregatetype, aggregateid, aggregateversion, type, payload, state, changed_at, organisation,
                tier, role, client, token_id, traceparent)
            select gen_random_uuid(), kind, id, version, 'bench', '{}', state || jsonb_build_object('id', id, 'version', version,
                'updatedAt', pg_temp.told(at)), at, 'bench', 'alliance', 'OFF', 'bench', 'bench', 'bench' from (:states) as told""";

    private static final List<String> STATES = List.of("""
            select 'execution-plan' as kind, pg_temp.uid('plan ' || a) as id, v as version, pg_temp.day(v) as at,
                jsonb_build_object('focusAreaId', pg_temp.uid('area ' || a), 'focusAreaSlug', 'bench-' || a, 'periodFrom', 2023,
                    'periodTo', 2043, 'status', 'ADOPTED', 'versions', (select jsonb_agg(jsonb_build_object('number', each,
                        'status', case each when v then 'ADOPTED' else 'SUPERSEDED' end, 'adoptedAt',
                        pg_temp.told(pg_temp.day(each))) order by each) from generate_series(1, v) as each)) as state
            from generate_series(1, 20) as a, generate_series(1, 10) as v""", """
            select 'analysis' as kind, pg_temp.uid('analysis ' || a) as id, v as version, pg_temp.day(v) as at,
                jsonb_build_object('planId', pg_temp.uid('plan ' || a), 'text', pg_temp.analysis(v)) as state
            from generate_series(1, 20) as a, generate_series(1, 10) as v""", """
            select 'challenge' as kind, pg_temp.uid('challenge ' || a || ' ' || n) as id, v as version, pg_temp.day(v) as at,
                pg_temp.challenge(n, v) || jsonb_build_object('planId', pg_temp.uid('plan ' || a), 'removed', false) as state
            from generate_series(1, 20) as a, generate_series(1, 40) as n, generate_series(1, 10) as v""", """
            select 'intervention' as kind, pg_temp.uid('intervention ' || a || ' ' || n) as id, v as version, pg_temp.day(v) as at,
                jsonb_build_object('planId', pg_temp.uid('plan ' || a), 'challengeId',
                    pg_temp.uid('challenge ' || a || ' ' || (n % 40 + 1)), 'focusAreaSlug', 'bench-' || a,
                    'facts', pg_temp.facts(n, v), 'total', '400000.80', 'status', pg_temp.status(n, v),
                    'steps', pg_temp.steps(n, v), 'removed', false) as state
            from generate_series(1, 20) as a, generate_series(1, 200) as n, generate_series(1, 10) as v""", """
            select 'bottleneck' as kind, pg_temp.uid('bottleneck ' || n) as id, v as version,
                pg_temp.day(n % 10 + 1) + v * interval '1 day' as at,
                jsonb_build_object('origin', 'AREA', 'focusAreaSlug', 'bench-' || (n % 20 + 1), 'submitter', 'programmabureau',
                    'facts', jsonb_build_object('title', 'Debt data ' || n, 'description', repeat('Cannot be shared. ', 40),
                        'cause', 'LAW', 'ministry', (array['SZW', 'VWS', 'OCW'])[n % 3 + 1], 'nationalAction', true),
                    'escalatedToSbsd', false, 'status', 'TABLED', 'lastActionAt', pg_temp.told(pg_temp.day(n % 10 + 1)),
                    'steps', jsonb_build_array(jsonb_build_object('status', 'REPORTED', 'at',
                        pg_temp.told(pg_temp.day(n % 10 + 1))))) as state
            from generate_series(1, 2000) as n, generate_series(1, 5) as v""", """
            select 'lesson' as kind, pg_temp.uid('lesson ' || n) as id, 2 as version, pg_temp.day(n % 10 + 1) as at,
                jsonb_build_object('facts', jsonb_build_object('title', 'Sooner in view', 'theme', 'WORK_DEBT', 'source', 'Bench',
                    'body', repeat('Debts that are seen early are paid off. ', 50), 'sharedVia', 'WIJKWIJZER'),
                    'writtenBy', 'kennispartner-ipw', 'status', 'PUBLISHED') as state
            from generate_series(1, 500) as n""");

    private final Connection connection;

    PlanRows(Connection connection) {
        this.connection = connection;
    }

    void insert() throws SQLException {
        for (var function : FUNCTIONS) {
            change(function);
        }
        for (var table : TABLES) {
            change(table);
        }
        for (var state : STATES) {
            change(CHANGE.replace(":states", state));
        }
        change("update change set sequence = position");
        change("update relay set published = (select max(sequence) from change)");
        change("vacuum (analyze)");
    }

    private void change(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
