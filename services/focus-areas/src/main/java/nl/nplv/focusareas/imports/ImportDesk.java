package nl.nplv.focusareas.imports;

import static nl.nplv.shared.problem.CommonProblem.MALFORMED_BODY;
import static nl.nplv.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
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

    ImportDesk(
            DataImports imports,
            ImportContent content,
            ImportQueue queue,
            Changes changes,
            History history,
            Listing listing,
            Event<Accepted> accepted,
            @ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.imports = imports;
        this.content = content;
        this.queue = queue;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.accepted = accepted;
        this.publicUrl = publicUrl;
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
     * Keeps a file and lets its job wait, in the caller's transaction.
     *
     * @param path path under which the import can be read
     * @return 202 with the import, which is an earlier one when that has the same content
     * @throws RuleViolation MALFORMED_BODY when the file is empty
     */
    public RestResponse<DataImportView> accept(
            ImportKind kind, ImportOptions options, InputStream file, String path, Actor by) {
        var job = new DataImport(kind, options);
        var received = keep(job, file);
        queue.lock(received.sha256());
        var same = imports.same(kind, options, received.sha256());
        if (same.isPresent()) {
            content.drop(job.id());
            return accepted(DataImportView.of(same.get()), path);
        }
        var view = changes.record(job, by, job.accept(received, by), DataImportView::of);
        queue.add(job.id());
        accepted.fire(new Accepted());
        return accepted(view, path);
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

    private Received keep(DataImport job, InputStream file) {
        try {
            var received = content.keep(job.id(), file);
            if (received.bytes() == 0) {
                throw MALFORMED_BODY.because("the file is empty");
            }
            return received;
        } catch (IOException e) {
            throw MALFORMED_BODY.because("the file did not arrive whole");
        }
    }

    private RestResponse<DataImportView> accepted(DataImportView view, String path) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, publicUrl + path + "/" + view.id())
                .build();
    }
}
