package nl.nplv.focusareas.liveability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFiles;
import nl.nplv.focusareas.liveability.ClassFile.ClassRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassFileTest {
    private final ImportErrors errors = new ImportErrors();

    @Test
    void classes_of_years_and_of_developments_are_told_apart() throws IOException {
        var rows = read("""
                {"WK000300": {"KL02": "6", "VKL0216": "4", "KL16": 9}, "GM0003": {"KL14": "1"}}""");

        assertThat(rows)
                .containsExactly(
                        new ClassRow("WK000300", null, 2002, 6),
                        new ClassRow("WK000300", 2002, 2016, 4),
                        new ClassRow("WK000300", null, 2016, 9),
                        new ClassRow("GM0003", null, 2014, 1));
        assertThat(errors.none()).isTrue();
    }

    @Test
    void an_absent_value_is_skipped() throws IOException {
        assertThat(read("{\"WK000300\": {\"KL02\": null, \"KL08\": \"\", \"KL12\": \"5\"}, \"WK000301\": {}}"))
                .containsExactly(new ClassRow("WK000300", null, 2012, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\n\"WK1\": {}}                                  | 2 | WK1      | must be a CBS code",
                "{\"WK000300\": {\\n\\n\"KL02\": \"0\"}}            | 3 | KL02     | must be a class from 1 to 9",
                "{\"WK000300\": {\"KL02\": \"10\"}}               | 1 | KL02     | must be a class from 1 to 9",
                "{\"WK000300\": {\"KL2\": \"5\"}}                 | 1 | KL2      | must be KLyy or VKLyyzz",
                "{\"WK000300\": {}, \"WK000300\": {}}             | 1 | WK000300 | is in the file twice",
                "{\"WK000300\": 5}                                | 1 | WK000300 | must be an object with classes",
                "{} {\"WK000300\": {}}                           | 1 |          | must be one object with CBS codes",
                "[]                                               | 1 |          | must be an object with CBS codes"
            })
    void a_mistake_is_reported_by_line_and_key(String json, long line, String column, String detail)
            throws IOException {
        var rows = read(json.replace("\\n", "\n"));

        assertThat(errors.kept()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.detail()).isEqualTo(detail);
        });
        assertThat(rows).isEmpty();
    }

    @Test
    void what_is_not_json_is_refused_at_its_line() throws IOException {
        read("{\"WK000300\": {\"KL02\": \"6\",\n nonsense}}");

        assertThat(errors.kept())
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(2));
    }

    @CanIgnoreReturnValue
    private List<ClassRow> read(String json) throws IOException {
        var rows = new ArrayList<ClassRow>();
        ClassFile.read(ImportFiles.of(json), errors, rows::add);
        return rows;
    }
}
