package nl.nplv.executionplans.bottleneck;

import static nl.nplv.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The import of the proposals of 2021 by the state. */
@Path("/plans/v1/proposal-imports")
@Tag(name = "Bottlenecks")
public class ProposalImportResource {
    private static final MediaType CSV = new MediaType("text", "csv");

    private final Bottlenecks bottlenecks;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;
    private final HttpHeaders headers;

    ProposalImportResource(
            Bottlenecks bottlenecks, Changes changes, CurrentActor actor, Clock clock, HttpHeaders headers) {
        this.bottlenecks = bottlenecks;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
        this.headers = headers;
    }

    /** What an import brought or would bring. */
    @Schema(name = "ProposalImport", description = "What an import brought, or would bring when it is a dry run.")
    record ProposalImportView(
            @Schema(description = "Whether nothing was taken in.", examples = "true")
            boolean dryRun,

            @Schema(description = "Proposals that were or would be taken in.", examples = "98")
            int proposals,

            @Schema(description = "What is wrong, by line and column; always empty when it was taken in.")
            List<Violation> mistakes) {}

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @RequestBody(
            required = true,
            description = "Heading: number,title,description,cause,ministry,track,themegroup.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "importProposals",
            summary = "Take in the hundred proposals of 2021",
            description =
                    "All or none. With `dryRun` nothing is taken in and every mistake is listed by line and column. A row with a track"
                            + " was triaged by the quick scan and goes straight to it (EP5).")
    public ProposalImportView take(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only look what is wrong with it.")
                    boolean dryRun,
            @NotNull String csv) {
        var by = actor.get();
        mustBeCsv(headers.getMediaType());
        var file = ProposalFile.read(csv, bottlenecks.proposalNumbers());
        if (!dryRun) {
            if (!file.mistakes().isEmpty()) {
                throw new RuleViolation(BottleneckProblem.IMPORT_REFUSED, file.mistakes());
            }
            file.proposals().forEach(proposal -> take(proposal, by, clock.instant()));
        }
        return new ProposalImportView(dryRun, file.proposals().size(), file.mistakes());
    }

    private void take(ProposalFile.Proposal proposal, Actor by, Instant now) {
        var bottleneck = new Bottleneck(proposal.number(), proposal.facts());
        changes.record(bottleneck, by, bottleneck.report(by, now), BottleneckView::of);
        if (proposal.track() != null) {
            var routed = bottleneck.route(proposal.track(), proposal.themeGroup(), null, by, now);
            changes.record(bottleneck, by, routed, BottleneckView::of);
        }
    }

    private static void mustBeCsv(@Nullable MediaType sent) {
        if (sent == null || !sent.isCompatible(CSV)) {
            throw UNSUPPORTED_MEDIA_TYPE.because("send text/csv");
        }
    }
}
