package nl.nplv.focusareas.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.nplv.focusareas.district.DistrictEvent.AreaDistrictLinksImported;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.Loaded;
import nl.nplv.focusareas.imports.Loader;
import nl.nplv.focusareas.imports.Staging;
import nl.nplv.shared.persistence.Ids;

/** Takes in which districts make up focus areas; a file says all there is of each area and edition that it names. */
@ApplicationScoped
class LinkLoader implements Loader {
    private static final String COLUMNS =
            "id uuid, line bigint, focus_area text, district_code text, certainty text, edition int, import_id uuid";

    private static final String UNKNOWN_AREAS = """
            select line, 'area', 'there is no focus area ' || focus_area from staged_link
            where focus_area not in (select slug from focus_area) order by line""";

    private static final String UNKNOWN_DISTRICTS = """
            select line, 'wk_code', 'there is no district ' || district_code || ' in edition ' || edition from staged_link s
            where not exists (select from district d where d.code = s.district_code and d.edition = s.edition)
            order by line""";

    private static final String DOUBLES = """
            select line, 'wk_code', district_code || ' is also on line ' || first from
                (select *, min(line) over (partition by focus_area, district_code, edition) as first from staged_link) s
            where line > first order by line""";

    private static final String REPLACE = """
            delete from area_district
            where (focus_area, edition) in (select focus_area, edition from staged_link)""";

    private static final String INSERT = """
            insert into area_district (id, focus_area, district_code, edition, certainty, import_id, updated_at)
            select id, focus_area, district_code, edition, certainty, import_id, now() from staged_link""";

    @Override
    public ImportKind kind() {
        return ImportKind.AREA_DISTRICT_LINKS;
    }

    @Override
    public Loaded load(ImportFile file, Connection database, ImportErrors errors) throws IOException, SQLException {
        var staging = new Staging(database, "staged_link", COLUMNS);
        var likely = new long[1];
        LinkFile.read(file, errors, row -> {
            likely[0] += row.certainty().equals(Certainty.LIKELY.name()) ? 1 : 0;
            staging.add(
                    Ids.next(), row.line(), row.area(), row.code(), row.certainty(), row.edition(), file.importId());
        });
        staging.flush();
        staging.report(UNKNOWN_AREAS, errors);
        staging.report(UNKNOWN_DISTRICTS, errors);
        staging.report(DOUBLES, errors);
        errors.refuseAny();
        staging.execute(REPLACE);
        var rows = staging.execute(INSERT);
        return new Loaded(rows, new AreaDistrictLinksImported(file.importId(), rows, likely[0]));
    }
}
