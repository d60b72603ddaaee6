package nl.nplv.focusareas.imports;

import static nl.nplv.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the resources of each kind hand in files and ask after them. */
@ApplicationScoped
public class ImportDesk {
    private final DataImports imports;
    private final ImportContent content;
    private final ImportQueue queue;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final Event<Accepted> accepted;
    private final String publicUrl;
    private final long largest;

    ImportDesk(
            DataImports imports,
            ImportContent content,
            ImportQueue queue,
            Changes changes,
            History history,
            Listing listing,
            Event<Accepted> accepted,
            @ConfigProperty(name = "nplv.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.imports = imports;
        this.content = content;
        this.queue = queue;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.accepted = accepted;
        this.publicUrl = publicUrl;
        this.largest = largest.asLongValue();
    }

    /** A file was accepted; its observers run when it is committed. */
    record Accepted() {}

    /**
     * Which of the media types the file has. Asked in the operation and not declared, so that a caller who may not send files hears
     * of that first.
     *
     * @throws RuleViolation UNSUPPORTED_MEDIA_TYPE when it has none of them
     */
    @CanIgnoreReturnValue
    public static String mustBe(HttpHeaders headers, String... mediaTypes) {
        var sent = headers.getMediaType();
        return Stream.of(mediaTypes)
                .filter(allowed -> sent != null && MediaType.valueOf(allowed).isCompatible(sent))
                .findFirst()
                .orElseThrow(() -> UNSUPPORTED_MEDIA_TYPE.because("send " + String.join(" or ", mediaTypes)));
    }

    /**
     * Keeps a file and lets its job wait. The file is read to its end first, then kept in one short transaction of its own.
     *
     * @param path path under which the import can be read
     * @return 202 with the import, which is an earlier one when that has the same content
     * @throws RuleViolation MALFORMED_BODY when the file is empty or breaks off, PAYLOAD_TOO_LARGE
     */
    public RestResponse<DataImportView> accept(
            ImportKind kind, ImportOptions options, InputStream body, String path, Actor by) {
        try (var file = SpooledFile.receive(body, largest)) {
            var view = QuarkusTransaction.requiringNew().call(() -> keep(kind, options, file, by));
            return accepted(view, path);
        }
    }

    private DataImportView keep(ImportKind kind, ImportOptions options, SpooledFile file, Actor by) {
        var received = file.received();
        queue.lock(received.sha256());
        var same = imports.same(kind, options, received.sha256());
        if (same.isPresent()) {
            return DataImportView.of(same.get());
        }
        var job = new DataImport(kind, options);
        var view = changes.record(job, by, job.accept(received, by), DataImportView::of);
        content.keep(job.id(), file.content());
        queue.add(job.id());
        accepted.fire(new Accepted());
        return view;
    }

    /** The imports of some kinds. */
    public Page<DataImportView> list(List<ImportKind> kinds, PageQuery page) {
        return listing.page(new Filter<>(DataImport.class).in("kind", kinds), page, Set.of("status"))
                .map(DataImportView::of);
    }

    /** One import of some kinds, now or at a moment. */
    public DataImportView get(List<ImportKind> kinds, UUID id, @Nullable OffsetDateTime asOf) {
        var job = imports.get(id, kinds);
        return asOf == null ? DataImportView.of(job) : history.asOf(id, asOf, DataImportView.class);
    }

    /** What happened to one import. */
    public Page<HistoryEntry> history(List<ImportKind> kinds, UUID id, PageQuery page) {
        return history.of(imports.get(id, kinds).id(), page);
    }

    private RestResponse<DataImportView> accepted(DataImportView view, String path) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, publicUrl + path + "/" + view.id())
                .build();
    }
}
