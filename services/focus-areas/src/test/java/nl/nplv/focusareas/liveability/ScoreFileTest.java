package nl.nplv.focusareas.liveability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.focusareas.imports.ImportError;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFiles;
import nl.nplv.focusareas.liveability.ScoreFile.ScoreRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileTest {
    private static final String HEADING = "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n";
    private static final String GOOD =
            "WK000001,Voorbeeldwijk,2022,4.1200,0.0210,0.0040,-0.0110,0.0050,0.0130,0.0100\n";

    private final ImportErrors errors = new ImportErrors();

    @ParameterizedTest
    @ValueSource(strings = {"""
                wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
                WK000001,Voorbeeldwijk,2022,4.1200,0.0210,0.0040,-0.0110,0.0050,0.0130,0.0100
                """, """
                \uFEFFwk_code;wk_naam;jaar;lbm;afw;fys;onv;soc;vrz;won\r
                WK000001;Voorbeeldwijk;2022;4,1200;0,0210;0,0040;-0,0110;0,0050;0,0130;0,0100\r
                """, """
                "","wk_code","wk_naam","jaar","lbm","afw","fys","onv","soc","vrz","won"
                "1","WK000001","Voorbeeldwijk",2022,"4,1200","0,0210","0,0040","-0,0110","0,0050","0,0130","0,0100\"""", """
                \uFEFF,won,vrz,soc,onv,fys,afw,lbm,jaar,wk_naam,wk_code
                7,0.0100,0.0130,0.0050,-0.0110,0.0040,0.0210,4.1200,2022,Voorbeeldwijk,WK000001
                """})
    void a_file_is_read_in_every_shape_in_which_it_is_published(String csv) throws IOException {
        assertThat(read(csv))
                .containsExactly(new ScoreRow(
                        2,
                        "WK000001",
                        "Voorbeeldwijk",
                        2022,
                        new BigDecimal("4.1200"),
                        new BigDecimal("0.0210"),
                        new Dimensions(
                                new BigDecimal("0.0040"),
                                new BigDecimal("-0.0110"),
                                new BigDecimal("0.0050"),
                                new BigDecimal("0.0130"),
                                new BigDecimal("0.0100"))));
        assertThat(errors.none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"bu,BU00000101", "gm,GM0001"})
    void neighbourhoods_and_municipalities_have_their_own_columns_and_need_no_name(String kind, String code)
            throws IOException {
        var rows = read(kind + "_code,jaar,lbm,afw,fys,onv,soc,vrz,won\n" + code + ",2022,4,0,0,0,0,0,0\n");

        assertThat(rows).extracting(ScoreRow::areaCode, ScoreRow::areaName).containsExactly(tuple(code, null));
    }

    @Test
    void a_row_without_figures_is_skipped_and_is_not_zero() throws IOException {
        var rows = read(HEADING + "WK000002,Leeg,2022,,,,,,,\n" + GOOD);

        assertThat(rows).extracting(ScoreRow::areaCode).containsExactly("WK000001");
        assertThat(errors.none()).isTrue();
    }

    @Test
    void every_mistake_is_reported_by_line_and_column() throws IOException {
        var rows = read(HEADING
                + GOOD
                + "\n"
                + "WK1,Kort,twee,4.1,0,0,0,0,0,0\n"
                + "WK000003,Half,2022,4.1,0,0,,0,0,nul\n"
                + "WK000004,Punt kwijt,2022,41200,0,0,0,0,0,0\n"
                + "WK000005,Telt niet op,2022,4.1,0.0210,0.0040,-0.0110,0.0050,0.0130,0.0107\n"
                + "\"WK000006\",\"Op twee\nregels\",2022,4.1,0,0,0,0,0,nul\n"
                + "WK000007,Afgebroken\n");

        assertThat(errors.kept())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("4 wk_code", "4 jaar", "5 onv", "5 won", "6 lbm", "7 afw", "8 won", "10 null");
        assertThat(rows).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.0106,true", "0.0107,false", "0.0094,true", "0.0093,false"})
    void dimensions_add_up_to_the_deviation_within_rounding(String housing, boolean good) throws IOException {
        assertThat(read(HEADING + GOOD.replace("0.0100", housing))).hasSize(good ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "10,true", "0.99,false", "10.01,false"})
    void a_total_lies_in_its_range(String total, boolean good) throws IOException {
        assertThat(read(HEADING + GOOD.replace("4.1200", total))).hasSize(good ? 1 : 0);
    }

    @Test
    void a_quote_that_is_never_closed_does_not_fill_the_memory() {
        assertThatThrownBy(() -> read(HEADING + "\"" + "x".repeat(20_000))).hasMessage("1 errors");
    }

    @Test
    void text_in_another_encoding_is_refused_at_its_line() throws IOException {
        var latin = (HEADING + GOOD.replace("Voorbeeldwijk", "Frysl\u00e2n")).getBytes(StandardCharsets.ISO_8859_1);

        ScoreFile.read(ImportFiles.of(latin), errors, row -> {});

        assertThat(errors.kept()).containsExactly(ImportError.at(2, null, "must be text in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz\n",
                "naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n",
                "wk_code,gm_code,jaar,lbm,afw,fys,onv,soc,vrz,won\n"
            })
    void a_heading_without_the_columns_is_refused(String csv) throws IOException {
        assertThat(read(csv)).isEmpty();
        assertThat(errors.kept())
                .first()
                .satisfies(error -> assertThat(error.line()).isEqualTo(1));
    }

    @CanIgnoreReturnValue
    private List<ScoreRow> read(String csv) throws IOException {
        var rows = new ArrayList<ScoreRow>();
        ScoreFile.read(ImportFiles.of(csv), errors, rows::add);
        return rows;
    }
}
