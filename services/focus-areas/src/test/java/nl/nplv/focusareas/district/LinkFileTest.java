package nl.nplv.focusareas.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.focusareas.district.LinkFile.LinkRow;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFiles;
import org.junit.jupiter.api.Test;

class LinkFileTest {
    private final ImportErrors errors = new ImportErrors();

    @Test
    void a_row_says_that_a_district_is_part_of_an_area_and_how_sure_that_is() throws IOException {
        var rows = read("area,wk_code,wk_naam,certainty,edition\nzaandam-oost,WK047901,Poelenburg,CONFIRMED,2014\n");

        assertThat(rows).containsExactly(new LinkRow(2, "zaandam-oost", "WK047901", "CONFIRMED", 2014));
    }

    @Test
    void every_mistake_is_reported_by_line_and_column() throws IOException {
        read("area,wk_code,certainty,edition\nZaandam,WK1,MAYBE,14\nzaandam-oost,WK047901,CONFIRMED\n");

        assertThat(errors.kept())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("2 area", "2 wk_code", "2 certainty", "2 edition", "3 null");
    }

    @Test
    void each_missing_column_is_reported() throws IOException {
        read("area,naam\n");

        assertThat(errors.kept())
                .extracting(error -> error.column())
                .containsExactly("wk_code", "certainty", "edition");
    }

    @CanIgnoreReturnValue
    private List<LinkRow> read(String csv) throws IOException {
        var rows = new ArrayList<LinkRow>();
        LinkFile.read(ImportFiles.of(csv), errors, rows::add);
        return rows;
    }
}
