package nl.nplv.wbmgp.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.designation.Designations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Designations that end soon and cannot be extended yet: of their term no evaluation was adopted (DOMAIN 3.5 queries). */
@Path("/wbmgp/v1/awaited-evaluations")
@Tag(name = "Evaluations")
public class AwaitedEvaluationResource {
    private final LocalEvaluations evaluations;
    private final Designations designations;
    private final Clock clock;

    AwaitedEvaluationResource(LocalEvaluations evaluations, Designations designations, Clock clock) {
        this.evaluations = evaluations;
        this.designations = designations;
        this.clock = clock;
    }

    /** A designation without the evaluation of its term. */
    @Schema(description = "A designation that ends, of whose term no evaluation was adopted.")
    record AwaitedEvaluation(
            @Schema(description = "Designation.") UUID designationId,
            @Schema(description = "Municipality.") MunicipalityCode municipalityCode,
            @Schema(description = "Measure.") Measure measure,

            @Schema(description = "Term to evaluate.", examples = "1")
            int termNo,

            @Schema(description = "Last day of that term.") LocalDate lastDay) {
        static AwaitedEvaluation of(Designation designation) {
            return new AwaitedEvaluation(
                    designation.id(),
                    designation.municipalityCode(),
                    designation.measure(),
                    designation.terms().getLast().no(),
                    designation.lastDay());
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAwaitedEvaluations",
            summary = "List the designations that end without an adopted evaluation of their term",
            description = "All of them at once: a country has few that end within a year.")
    public Page<AwaitedEvaluation> list(
            @QueryParam("municipalityCode") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipalityCode,
            @QueryParam("lastDayLte")
                    @Parameter(
                            description =
                                    "Only those whose last day is on or before this one; a year on when left out.")
                    @Nullable LocalDate lastDayLte) {
        var today = LocalDate.now(clock);
        var until = Objects.requireNonNullElseGet(lastDayLte, () -> today.plusYears(1));
        return Page.whole(evaluations.endingWithout(today, until, municipalityCode).stream()
                .map(designations::get)
                .map(AwaitedEvaluation::of)
                .toList());
    }
}
