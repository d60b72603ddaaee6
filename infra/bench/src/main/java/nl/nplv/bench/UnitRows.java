package nl.nplv.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the tables of the act, around the service: a square of 100 by 100 units that touch, each under a designation, one
 * ordinance, and addresses spread over the square so that each lies in a unit.
 */
final class UnitRows {
    static final int UNITS = 10_000;
    static final int ADDRESSES = 200_000;

    /** A day on which all of it holds. */
    static final String DAY = "2026-06-01";

    /** South-west corner of the square, degrees; a unit is a hundredth of a degree wide and high. */
    static final double LON = 4.0;

    static final double LAT = 51.5;

    private static final String[] STATEMENTS = {
        """
        insert into unit (id, version, updated_at, municipality_code, kind, name, geometry, replaces)
        select gen_random_uuid(), 1, now(), 'GM0599', 'AREA', 'Bench ' || n,
            jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(jsonb_build_array(
                jsonb_build_array(west, south), jsonb_build_array(west + 0.01, south),
                jsonb_build_array(west + 0.01, south + 0.01), jsonb_build_array(west, south + 0.01),
                jsonb_build_array(west, south)))), '[]'
        from generate_series(0, %1$d - 1) as n
        cross join lateral (select %3$s + n %% 100 * 0.01 as west, %4$s + n / 100 * 0.01 as south) as corner\
        """,
        """
        insert into designation_application (id, version, updated_at, municipality_code, kind, facts, council_decision_on,
            received_on, decide_by, decision, status)
        select gen_random_uuid(), 1, now(), 'GM0599', 'NEW', '{}', date '2025-10-01', date '2025-10-01', date '2025-11-26',
            '{}', 'GRANTED'\
        """,
        """
        insert into designation (id, version, updated_at, municipality_code, application_id, measure, deemed, first_day,
            last_day, status)
        select gen_random_uuid(), 1, now(), 'GM0599', application.id, 'ART8', false, date '2026-01-01', date '2029-12-31',
            'ACTIVE'
        from generate_series(1, 100), (select id from designation_application limit 1) as application\
        """,
        """
        insert into unit_term (designation_id, unit_id, measure, no, first_day, last_day)
        select designation.id, unit.id, 'ART8', 1, date '2026-01-01', date '2029-12-31'
        from (select id, row_number() over (order by id) - 1 as place from unit where name like 'Bench %%') as unit
        join (select id, row_number() over (order by id) - 1 as place from designation where municipality_code = 'GM0599')
            as designation on designation.place = unit.place %% 100\
        """,
        """
        insert into housing_ordinance (id, version, updated_at, municipality_code, facts, valid_from, valid_to, adopted_on,
            status)
        values (gen_random_uuid(), 1, now(), 'GM0599', '{"validFrom": "2026-01-01", "validTo": "2029-12-31", "consulted": [],
            "alignedWithRegion": true, "categories": [{"sector": "SOCIAL", "tenure": "RENT", "highest": "900.00"}],
            "article8": {"hardshipClause": true}, "fines": []}', date '2026-01-01', date '2029-12-31', date '2025-12-01',
            'ADOPTED')\
        """,
        """
        insert into dwelling_address (bag_id, postal_code, house_number, house_letter, addition, municipality_code, lon, lat)
        select lpad(n::text, 16, '0'), 1000 + n / 26 %% 9000 || 'A' || chr(65 + n %% 26), n %% 99999 + 1, '', '', 'GM0599',
            %3$s + 0.005 + n %% 100 * 0.01 + (n / 10000 %% 8 - 4) * 0.001,
            %4$s + 0.005 + n / 100 %% 100 * 0.01 + (n / 80000 %% 8 - 4) * 0.001
        from generate_series(0, %2$d - 1) as n\
        """,
        "vacuum (analyze) unit",
        "vacuum (analyze) unit_bounds",
        "vacuum (analyze) unit_term",
        "vacuum (analyze) dwelling_address"
    };

    private UnitRows() {}

    static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : STATEMENTS) {
                statement.execute(sql.formatted(UNITS, ADDRESSES, LON, LAT));
            }
        }
    }

    /** The nth address, spread over all of them. */
    static String bagId(long n) {
        return "%016d".formatted(n * 7_919 % ADDRESSES);
    }
}
