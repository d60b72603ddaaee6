package nl.nplv.local.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.nplv.local.Root;
import nl.nplv.local.process.LocalFault;

/** The programme's areas, provinces and ministries, from the same files that the services load. */
public record ReferenceData(List<Area> areas, List<Province> provinces, List<Ministry> ministries) {
    /** Focus area (stedelijk focusgebied), with its municipality. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(String slug, String municipality, String gm) {}

    /** Province, with its CBS code. */
    public record Province(String pv, String province) {}

    /** Ministry; {@code representative} when it sends a representative to the areas. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ministry(String code, boolean representative) {}

    public static ReferenceData read() {
        var folder = Root.path().resolve("services/shared/src/main/resources/reference");
        return new ReferenceData(
                rows(folder.resolve("focus-areas.csv"), Area.class),
                rows(folder.resolve("provinces.csv"), Province.class),
                rows(folder.resolve("ministries.csv"), Ministry.class));
    }

    /** A name as part of a client id: {@code Den Haag} is {@code den-haag}, {@code Fryslân} is {@code fryslan}. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    private static <T> List<T> rows(Path file, Class<T> type) {
        try (var rows = new CsvMapper()
                .readerFor(type)
                .with(CsvSchema.emptySchema().withHeader())
                .<T>readValues(file.toFile())) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new LocalFault("Cannot read " + file, e);
        }
    }
}
