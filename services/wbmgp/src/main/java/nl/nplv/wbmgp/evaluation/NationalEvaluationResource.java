package nl.nplv.wbmgp.evaluation;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** National evaluations: public to read, kept by the state. */
@Path("/wbmgp/v1/national-evaluations")
@Tag(name = "Evaluations")
public class NationalEvaluationResource {
    private static final String SVG = "image/svg+xml";

    private final NationalEvaluations evaluations;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    NationalEvaluationResource(
            NationalEvaluations evaluations, Changes changes, Listing listing, CurrentActor actor, Clock clock) {
        this.evaluations = evaluations;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** Which year, by whom. */
    @Schema(description = "Which year, by whom.")
    record NationalEvaluationRequest(
            @Min(2015) @Max(2100) @Schema(description = "Year of the report.", examples = "2026")
            int year,

            @NotBlank @Size(max = 200) @Schema(description = "Independent bureau; public.", examples = "Onderzoeksbureau X")
            String bureau,

            @Nullable @Pattern(regexp = "[A-Z0-9_]{1,60}") @Schema(
                    description = "Indicator of the focus areas to compare; none when left out.",
                    examples = "FEELS_UNSAFE")
            String indicator) {}

    /** A national evaluation. */
    @Schema(
            name = "NationalEvaluation",
            description = "Where measures held in the five years before; signals, never effects (Wbmgp art. 17).")
    record NationalEvaluationView(
            @Schema(description = "Id, as in events.") UUID id,
            @Schema(description = "Year of the report.") int year,
            @Schema(description = "Independent bureau.") String bureau,

            @Schema(description = "Where measures held, by year.")
            List<MeasuresInYear> measures,

            @Nullable @Schema(description = "An indicator of the focus areas, compared.")
            Comparison comparison,

            @Nullable @Schema(description = "Day of sending to parliament.")
            LocalDate sentOn,

            @Schema(description = "Number of changes; the ETag.", examples = "1")
            long version,

            @Schema(description = "Moment of the last change, UTC.")
            Instant updatedAt)
            implements Versioned {
        static NationalEvaluationView of(NationalEvaluation evaluation) {
            return new NationalEvaluationView(
                    evaluation.id(),
                    evaluation.year(),
                    evaluation.bureau(),
                    evaluation.measures(),
                    evaluation.comparison(),
                    evaluation.sentOn(),
                    evaluation.version(),
                    evaluation.updatedAt());
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listNationalEvaluations", summary = "List the national evaluations")
    public Page<NationalEvaluationView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(NationalEvaluation.class), page, Set.of())
                .map(NationalEvaluationView::of);
    }

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "draftNationalEvaluation", summary = "Compile the evaluation of a year")
    public NationalEvaluationView draft(@NotNull @Valid NationalEvaluationRequest request) {
        var by = actor.get();
        var evaluation = new NationalEvaluation(
                request.year(),
                request.bureau(),
                evaluations.measuresUntil(request.year()),
                request.indicator() == null ? null : evaluations.comparisonUntil(request.year(), request.indicator()));
        return changes.record(evaluation, by, evaluation.draft(by), NationalEvaluationView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getNationalEvaluation", summary = "Read one national evaluation")
    public NationalEvaluationView get(UUID id) {
        return NationalEvaluationView.of(evaluations.get(id));
    }

    @GET
    @Path("{id}/measures-chart")
    @Produces(SVG)
    @PermitAll
    @Operation(
            operationId = "drawMeasures",
            summary = "In how many units each measure held, by year, with a text alternative")
    @APIResponse(
            responseCode = "200",
            description = "The chart in SVG.",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    public String measuresChart(UUID id) {
        return EvaluationCharts.measures(evaluations.get(id)).svg();
    }

    @GET
    @Path("{id}/comparison-chart")
    @Produces(SVG)
    @PermitAll
    @Operation(
            operationId = "drawComparison",
            summary = "The compared indicator by year, with a text alternative",
            description = "Signals, never effects. NOT_FOUND when nothing is compared.")
    @APIResponse(
            responseCode = "200",
            description = "The chart in SVG.",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    public String comparisonChart(UUID id) {
        return EvaluationCharts.comparison(evaluations.get(id))
                .orElseThrow(() -> NOT_FOUND.because("nothing is compared"))
                .svg();
    }

    @PUT
    @Path("{id}/sending")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "sendNationalEvaluation", summary = "Send it to parliament")
    public NationalEvaluationView send(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var evaluation = evaluations.get(id, expected);
        return changes.record(evaluation, by, evaluation.send(by, LocalDate.now(clock)), NationalEvaluationView::of);
    }
}
