package nl.nplv.focusareas.imports;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The imports. */
@ApplicationScoped
class DataImports extends Aggregates<DataImport> {

    /** The import of the same content that did not fail. */
    Optional<DataImport> same(ImportKind kind, ImportOptions options, String sha256) {
        return list("kind = ?1 and sha256 = ?2 and status <> ?3", kind, sha256, ImportStatus.FAILED).stream()
                .filter(known -> known.options().equals(options))
                .findFirst();
    }

    DataImport get(UUID id, List<ImportKind> kinds) {
        return find("id = ?1 and kind in ?2", id, kinds)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no import " + id + " here"));
    }
}
