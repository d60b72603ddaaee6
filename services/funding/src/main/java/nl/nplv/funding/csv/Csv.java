package nl.nplv.funding.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Records as comma-separated values: a header in snake case, one line per record. */
public final class Csv {
    /** Media type. */
    public static final String MEDIA_TYPE = "text/csv";

    /** Media type of an operation that answers JSON unless CSV is asked for. */
    public static final String AFTER_JSON = MEDIA_TYPE + ";qs=0.5;charset=UTF-8";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Csv() {}

    /** The rows under a header with the names of the record's components. */
    public static <T> String of(Class<T> type, List<T> rows) {
        var schema = MAPPER.schemaFor(type).withHeader().withLineSeparator("\r\n");
        try {
            return MAPPER.writer(schema).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can be written", e);
        }
    }
}
