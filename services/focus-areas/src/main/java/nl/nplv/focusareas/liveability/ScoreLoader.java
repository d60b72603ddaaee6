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

/** Takes in scores of version 3.0; a later file about the same place and year corrects the earlier one. */
@ApplicationScoped
class ScoreLoader implements Loader {
    private static final String COLUMNS = """
            id uuid, line bigint, area_code text, area_name text, year int, total numeric, deviation numeric, physical numeric,
            nuisance_unsafety numeric, social_cohesion numeric, amenities numeric, housing numeric, import_id uuid""";

    private static final String DOUBLES = """
            select line, 'jaar', area_code || ' in ' || year || ' is also on line ' || first from
                (select *, min(line) over (partition by area_code, year) as first from staged_score) s
            where line > first order by line""";

    private static final String MERGE = """
            insert into liveability_score (id, area_code, area_name, year, model_version, total, deviation, physical,
                nuisance_unsafety, social_cohesion, amenities, housing, import_id, updated_at)
            select id, area_code, area_name, year, '3.0', total, deviation, physical,
                nuisance_unsafety, social_cohesion, amenities, housing, import_id, now() from staged_score
            on conflict (area_code, model_version, year) do update set area_name = excluded.area_name, total = excluded.total,
                deviation = excluded.deviation, physical = excluded.physical,
                nuisance_unsafety = excluded.nuisance_unsafety, social_cohesion = excluded.social_cohesion,
                amenities = excluded.amenities, housing = excluded.housing,
                import_id = excluded.import_id, updated_at = excluded.updated_at""";

    @Override
    public ImportKind kind() {
        return ImportKind.LIVEABILITY_SCORES;
    }

    @Override
    public Loaded load(ImportFile file, Connection database, ImportErrors errors) throws IOException, SQLException {
        var staging = new Staging(database, "staged_score", COLUMNS);
        var years = new TreeSet<Integer>();
        ScoreFile.read(file, errors, row -> {
            years.add(row.year());
            staging.add(
                    Ids.next(),
                    row.line(),
                    row.areaCode(),
                    row.areaName(),
                    row.year(),
                    row.total(),
                    row.deviation(),
                    row.dimensions().physical(),
                    row.dimensions().nuisanceUnsafety(),
                    row.dimensions().socialCohesion(),
                    row.dimensions().amenities(),
                    row.dimensions().housing(),
                    file.importId());
        });
        staging.flush();
        staging.report(DOUBLES, errors);
        errors.refuseAny();
        var rows = staging.execute(MERGE);
        return new Loaded(
                rows, new LiveabilityScoresImported(file.importId(), ModelVersion.V3, rows, List.copyOf(years)));
    }
}
