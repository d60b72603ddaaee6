package nl.nplv.wbmgp.address;

import static nl.nplv.wbmgp.address.AddressProblem.DWELLING_ELSEWHERE;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.Outline;
import nl.nplv.geo.Position;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.address.PermitRequirementView.UnlocatedUnit;
import nl.nplv.wbmgp.unit.Unit;

/** The addresses that were taken in, and the units around a place; read as rows, since they are many and never change alone. */
@ApplicationScoped
public class Addresses {
    private static final String COLUMNS =
            "select bag_id, postal_code, house_number, house_letter, addition, municipality_code, lon, lat from"
                    + " dwelling_address";

    private static final String NOT_LOCATED = """
        select distinct unit.id, unit.name from unit join unit_term term on term.unit_id = unit.id
        where unit.municipality_code = ? and unit.geometry is null and term.first_day <= ? and term.last_day >= ?
        order by unit.name, unit.id\
        """;

    private final AgroalDataSource database;

    Addresses(AgroalDataSource database) {
        this.database = database;
    }

    List<DwellingAddress> byBagId(String bagId) {
        return query(COLUMNS + " where bag_id = ?", Addresses::address, bagId);
    }

    /**
     * Refuses a dwelling that lies elsewhere than in the unit. One that was not taken in is not compared, and neither is a unit
     * without an outline: there the executive looks itself.
     *
     * @param pointer where the dwelling stands in the request
     * @throws nl.nplv.shared.problem.RuleViolation DWELLING_ELSEWHERE
     */
    public void mustLieIn(Unit unit, String bagId, String pointer) {
        for (var address : byBagId(bagId)) {
            if (!address.municipalityCode().equals(unit.municipalityCode())) {
                throw DWELLING_ELSEWHERE.at(pointer, "it lies in " + address.municipalityCode());
            }
            if (unit.geometry() != null && !Outline.of(unit.geometry()).covers(address.place())) {
                throw DWELLING_ELSEWHERE.at(pointer, "it does not lie in " + unit.name());
            }
        }
    }

    /** Every address at a house number, with and without letters and additions. */
    List<DwellingAddress> at(String postalCode, int houseNumber) {
        return query(
                COLUMNS + " where postal_code = ? and house_number = ? order by house_letter, addition, bag_id",
                Addresses::address,
                postalCode,
                houseNumber);
    }

    /** Units whose surrounding rectangle holds the place: candidates, of which the outline decides. */
    List<UUID> unitsAround(Position place) {
        return query(
                "select unit_id from unit_bounds where bounds @> box(point(?, ?))",
                row -> row.getObject(1, UUID.class),
                place.lon(),
                place.lat());
    }

    /** Units of the municipality that have a measure on that day and no outline. */
    List<UnlocatedUnit> notLocated(MunicipalityCode municipality, LocalDate day) {
        return query(
                NOT_LOCATED,
                row -> new UnlocatedUnit(row.getObject(1, UUID.class), row.getString(2)),
                municipality.value(),
                day,
                day);
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return rows(statement, reading, values);
        } catch (SQLException e) {
            throw new IllegalStateException("addresses cannot be read", e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Reading<T> reading, Object... values)
            throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        var found = new ArrayList<T>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    private static DwellingAddress address(ResultSet row) throws SQLException {
        return new DwellingAddress(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                new MunicipalityCode(row.getString(6)),
                new Position(row.getDouble(7), row.getDouble(8)));
    }
}
