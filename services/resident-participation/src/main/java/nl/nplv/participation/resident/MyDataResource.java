package nl.nplv.participation.resident;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.privacy.ProcessingEntry;
import nl.nplv.privacy.ProcessingLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All that is known of somebody, for themselves: by receipt code the one thing, by account everything. */
@Path("/participation/v1/my-data")
@Tag(name = "Your data")
public class MyDataResource {
    private final Authors authors;
    private final Erasing erasing;
    private final ProcessingLog log;

    MyDataResource(Authors authors, Erasing erasing, ProcessingLog log) {
        this.authors = authors;
        this.erasing = erasing;
        this.log = log;
    }

    @Schema(description = "All that is known of you here.")
    record MyData(
            @Schema(description = "What you wrote, one by one.")
            List<Written> written) {}

    @Schema(name = "WrittenByYou", description = "One thing you wrote, and all that is kept with it.")
    record Written(
            @Schema(description = "What it is.") Kind kind,
            @Schema(description = "Its id.") UUID id,
            @Schema(description = "When you wrote it, UTC.") Instant writtenAt,

            @Schema(description = "Whether it belongs to an account; the account itself is not stored.")
            boolean byAccount,

            @Nullable @Schema(description = "How you said you can be reached.")
            String contact,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "What is kept of it.")
            Map<String, Object> content,

            @Nullable @Schema(description = "Last day on which it is kept, once what it was for is over.")
            LocalDate keptUntil,

            @Schema(description = "Who did what with it.") List<ProcessingEntry> processing) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "exportMyData",
            summary = "All that is known of you",
            description = "With the receipt code of what you wrote, or with your account (AVG art. 15 and 20).")
    public MyData export(
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        return new MyData(authors.ofThisRequest().stream().map(this::written).toList());
    }

    @DELETE
    @PermitAll
    @Transactional
    @Operation(
            operationId = "eraseMyData",
            summary = "Erase what is known of you",
            description =
                    "What you wrote is withdrawn and its key destroyed, so that it is gone from backups too; that something was"
                            + " written stays in the history (AVG art. 17).")
    public void erase(
            @HeaderParam(CurrentResident.HEADER) @Parameter(description = "Receipt code.") @Nullable String code) {
        authors.ofThisRequest()
                .forEach(author -> erasing.erase(author, Activity.ERASE_OWN_DATA, CurrentResident.actor("")));
    }

    private Written written(Author author) {
        var id = author.id();
        log.record(Activity.EXPORT_OWN_DATA, id, CurrentResident.actor(""));
        return new Written(
                author.kind(),
                id,
                author.madeAt(),
                author.hasAccount(),
                authors.contactOf(id).orElse(null),
                erasing.feature(author.kind()).of(id),
                author.keepUntil(),
                log.about(id));
    }
}
