package nl.nplv.executionplans.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Participation processes as far as their events told of them. */
@ApplicationScoped
public class KnownProcesses {
    private final ReadTables tables;

    KnownProcesses(ReadTables tables) {
        this.tables = tables;
    }

    /** The process, when an event told of it. */
    public Optional<KnownProcess> find(UUID id) {
        return tables
                .query(KnownProcesses::read, "select id, focus_area_id, step from known_process where id = ?", id)
                .stream()
                .findFirst();
    }

    void keep(UUID id, UUID focusAreaId, KnownProcess.Step step) {
        tables.update(
                "insert into known_process (id, focus_area_id, step) values (?, ?, ?) on conflict (id) do update"
                        + " set focus_area_id = excluded.focus_area_id, step = excluded.step",
                id,
                focusAreaId,
                step.name());
    }

    void clear() {
        tables.update("delete from known_process");
    }

    private static KnownProcess read(ResultSet row) throws SQLException {
        return new KnownProcess(
                row.getObject("id", UUID.class),
                row.getObject("focus_area_id", UUID.class),
                KnownProcess.Step.valueOf(row.getString("step")));
    }
}
