package nl.nplv.executionplans.bottleneck;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.nplv.executionplans.ExecutionPlansConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board as CSV. */
@Path("/plans/v1/bottleneck-rows")
@Tag(name = "Bottlenecks")
public class BottleneckRowResource {
    private final Board board;
    private final ExecutionPlansConfig config;
    private final Clock clock;

    BottleneckRowResource(Board board, ExecutionPlansConfig config, Clock clock) {
        this.board = board;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @PermitAll
    @Operation(
            operationId = "exportBottlenecks",
            summary = "The board as CSV, under the same filters",
            description =
                    "All rows, the oldest first (RFC 4180). A cell that a spreadsheet would run starts with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "A heading and a row per bottleneck.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public StreamingOutput csv(@Valid @BeanParam BoardFilter filter) {
        var now = clock.instant();
        return out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BoardRows.HEADING);
            board.read(
                    filter,
                    each -> writer.write(
                            BoardRows.row(BoardEntry.of(each, config.norms().get(each.status()), now))));
            writer.flush();
        };
    }
}
