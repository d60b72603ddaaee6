package nl.nplv.focusareas.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import org.jboss.logging.Logger;

/**
 * One job from claim to end. The claim, the facts, the event and the end are one transaction: a server that dies leaves the job
 * as it was, for the next runner. Only the start and the progress commit before.
 */
@ApplicationScoped
class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final Duration LONGEST_JOB = Duration.ofHours(1);
    private static final Actor BY = Actor.platform(Role.NAT);

    private final DataImports imports;
    private final ImportContent content;
    private final ImportQueue queue;
    private final Changes changes;
    private final Instance<Loader> loaders;

    ImportWork(
            DataImports imports,
            ImportContent content,
            ImportQueue queue,
            Changes changes,
            @Any Instance<Loader> loaders) {
        this.imports = imports;
        this.content = content;
        this.queue = queue;
        this.changes = changes;
        this.loaders = loaders;
    }

    /** Runs the job that waits longest; false when none waits. */
    boolean runNext() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_JOB.toSeconds())
                .call(() -> {
                    var claimed = queue.claim();
                    claimed.ifPresent(this::run);
                    return claimed.isPresent();
                });
    }

    private void run(UUID id) {
        var kind = QuarkusTransaction.requiringNew().call(() -> start(id));
        if (kind.isEmpty()) {
            end(id, job -> job.giveUp(BY));
            return;
        }
        var errors = new ImportErrors();
        try {
            var loaded = load(id, kind.get(), errors);
            end(id, job -> job.complete(loaded, BY));
        } catch (ContentRefused refused) {
            end(id, job -> job.fail(errors, BY));
        }
    }

    /** What kind of file to take in; nothing when it was tried too often. */
    private Optional<Started> start(UUID id) {
        var job = imports.get(id);
        if (job.isTriedOften()) {
            return Optional.empty();
        }
        changes.record(job, BY, job.start(BY), DataImportView::of);
        return Optional.of(new Started(job.kind(), job.options()));
    }

    private record Started(ImportKind kind, ImportOptions options) {}

    private Loaded load(UUID id, Started started, ImportErrors errors) {
        var progress = new JobProgress(queue, id);
        try (var file = content.open(id, progress);
                var database = queue.connection()) {
            return loader(started.kind()).load(new ImportFile(id, started.options(), file, progress), database, errors);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("import " + id + " stopped", e);
        } finally {
            progress.write();
        }
    }

    private Loader loader(ImportKind kind) {
        return loaders.stream()
                .filter(loader -> loader.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing takes in " + kind));
    }

    private void end(UUID id, Function<DataImport, DomainEvent> command) {
        var job = imports.get(id);
        changes.record(job, BY, command.apply(job), DataImportView::of);
        queue.remove(id);
        content.drop(id);
        LOG.infof("import ended importId=%s kind=%s status=%s", id, job.kind(), job.status());
    }
}
