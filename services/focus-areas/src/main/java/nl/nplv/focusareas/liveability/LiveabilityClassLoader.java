package nl.nplv.focusareas.liveability;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.Loaded;
import nl.nplv.focusareas.imports.Loader;
import nl.nplv.focusareas.imports.Staging;
import nl.nplv.focusareas.liveability.LiveabilityEvent.LiveabilityScoresImported;
import nl.nplv.shared.persistence.Ids;

/** Takes in classes of version 2.0, of years and of developments, each as facts of their own. */
@ApplicationScoped
class LiveabilityClassLoader implements Loader {
    private static final String COLUMNS = "id uuid, area_code text, from_year int, year int, class int, import_id uuid";

    private static final String MERGE_CLASSES = """
            insert into liveability_score (id, area_code, year, model_version, class, import_id, updated_at)
            select id, area_code, year, '2.0', class, import_id, now() from staged_class where from_year is null
            on conflict (area_code, model_version, year) do update set
                class = excluded.class, import_id = excluded.import_id, updated_at = excluded.updated_at""";

    private static final String MERGE_DEVELOPMENTS = """
            insert into liveability_development (id, area_code, from_year, to_year, model_version, class, import_id, updated_at)
            select id, area_code, from_year, year, '2.0', class, import_id, now() from staged_class where from_year is not null
            on conflict (area_code, model_version, from_year, to_year) do update set
                class = excluded.class, import_id = excluded.import_id, updated_at = excluded.updated_at""";

    @Override
    public ImportKind kind() {
        return ImportKind.LIVEABILITY_CLASSES;
    }

    @Override
    public Loaded load(ImportFile file, Connection database, ImportErrors errors) throws IOException, SQLException {
        var staging = new Staging(database, "staged_class", COLUMNS);
        var years = new TreeSet<Integer>();
        ClassFile.read(file, errors, row -> {
            years.add(row.year());
            staging.add(Ids.next(), row.areaCode(), row.fromYear(), row.year(), row.value(), file.importId());
        });
        errors.refuseAny();
        staging.flush();
        var rows = staging.execute(MERGE_CLASSES) + staging.execute(MERGE_DEVELOPMENTS);
        return new Loaded(
                rows, new LiveabilityScoresImported(file.importId(), ModelVersion.V2, rows, List.copyOf(years)));
    }
}
