package nl.nplv.wbmgp.history;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.WbmgpConfig;
import nl.nplv.wbmgp.act.Measure;
import org.jspecify.annotations.Nullable;

/** Writes down at the first start what DOMAIN 4 tells of the past; with records there it does nothing. */
@ApplicationScoped
class PastDesignationLoader {
    private final PastDesignations past;
    private final Changes changes;
    private final WbmgpConfig config;

    PastDesignationLoader(PastDesignations past, Changes changes, WbmgpConfig config) {
        this.past = past;
        this.changes = changes;
        this.config = config;
    }

    @Transactional
    void load(@Observes StartupEvent event) {
        if (!config.loadHistory()) {
            return;
        }
        past.lock();
        if (past.none()) {
            rows().forEach(this::record);
        }
    }

    private void record(Map<String, String> row) {
        var by = Actor.platform(Role.NAT);
        var told = new PastDesignation(
                new MunicipalityCode(cell(row, "gm")),
                words(cell(row, "measures"), " ").stream().map(Measure::valueOf).toList(),
                words(cell(row, "units"), ";"),
                cell(row, "decision"),
                day(cell(row, "received")),
                day(cell(row, "decided")),
                cell(row, "source"));
        changes.record(told, by, told.record(by), PastDesignationView::of);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(between, -1));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<Map<String, String>> rows() {
        try (var csv = Objects.requireNonNull(
                        PastDesignationLoader.class.getResourceAsStream("/wbmgp/past-designations.csv"));
                var rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
