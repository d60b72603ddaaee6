package nl.nplv.focusareas.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.focusareas.district.DistrictEvent.DistrictsImported;
import nl.nplv.focusareas.district.OutlineFile.DistrictRow;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.Loaded;
import nl.nplv.focusareas.imports.Loader;
import nl.nplv.focusareas.imports.Staging;
import nl.nplv.geo.BoundingBox;
import nl.nplv.geo.Outline;
import nl.nplv.shared.persistence.Ids;

/** Takes in outlines of districts; a district that the edition has already gets its new name and outline. */
@ApplicationScoped
class DistrictLoader implements Loader {
    private static final String COLUMNS = """
            id uuid, code text, edition int, name text, municipality_code text, outline jsonb,
            min_lon float8, min_lat float8, max_lon float8, max_lat float8, import_id uuid""";

    private static final String MERGE = """
            insert into district (id, code, edition, name, municipality_code, outline, min_lon, min_lat, max_lon, max_lat,
                import_id, updated_at)
            select id, code, edition, name, municipality_code, outline, min_lon, min_lat, max_lon, max_lat,
                import_id, now() from staged_district
            on conflict (code, edition) do update set name = excluded.name, municipality_code = excluded.municipality_code,
                outline = excluded.outline, min_lon = excluded.min_lon, min_lat = excluded.min_lat,
                max_lon = excluded.max_lon, max_lat = excluded.max_lat,
                import_id = excluded.import_id, updated_at = excluded.updated_at""";

    private final ObjectMapper json;

    DistrictLoader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DISTRICTS;
    }

    @Override
    public Loaded load(ImportFile file, Connection database, ImportErrors errors) throws IOException, SQLException {
        var edition = Objects.requireNonNull(file.options().edition());
        var staging = new Staging(database, "staged_district", COLUMNS);
        var mended = new ImportErrors();
        OutlineFile.read(file, errors, mended, row -> stage(staging, row, edition, file.importId()));
        errors.refuseAny();
        staging.flush();
        var rows = staging.execute(MERGE);
        return new Loaded(rows, new DistrictsImported(file.importId(), edition, rows), mended.kept());
    }

    private void stage(Staging staging, DistrictRow row, int edition, UUID importId) {
        var outline = Optional.ofNullable(row.outline());
        var bounds = outline.map(Outline::bounds);
        staging.add(
                Ids.next(),
                row.code(),
                edition,
                row.name(),
                row.municipality(),
                outline.map(Outline::geometry).map(json::<JsonNode>valueToTree).orElse(null),
                bounds.map(BoundingBox::min1).orElse(null),
                bounds.map(BoundingBox::min2).orElse(null),
                bounds.map(BoundingBox::max1).orElse(null),
                bounds.map(BoundingBox::max2).orElse(null),
                importId);
    }
}
