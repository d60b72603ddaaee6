package nl.nplv.wbmgp.assessment;

import static nl.nplv.wbmgp.assessment.AssessmentProblem.CASE_IMPOSSIBLE;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.nplv.wbmgp.act.designation.DesignationRules;
import nl.nplv.wbmgp.act.permit.PermitRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Cases to try against the act: anyone may, and no database is asked. */
@Path("/wbmgp/v1/assessments")
@Tag(name = "Assessments", description = "Try a case against the act; nothing is stored and nothing is logged of it.")
public class AssessmentResource {
    private static final String HOW =
            "The verdict explains itself: conditions in order, facts, article and version, what would change it."
                    + " Sentences are in Dutch, or in English under `Accept-Language: en`. Nothing is stored.";

    private final Clock clock;

    AssessmentResource(Clock clock) {
        this.clock = clock;
    }

    @POST
    @Path("designation")
    @PermitAll
    @Operation(operationId = "assessDesignationCase", summary = "Try a request for a designation", description = HOW)
    public RestResponse<AssessmentView> designation(
            @NotNull @Valid DesignationAssessmentRequest request, @Context HttpHeaders headers) {
        return answer(
                () -> DesignationRules.judge(request.put(today()), Answers.DEFAULT)
                        .verdict(),
                headers);
    }

    @POST
    @Path("permit")
    @PermitAll
    @Operation(operationId = "assessPermitCase", summary = "Try an application for a permit", description = HOW)
    public RestResponse<AssessmentView> permit(
            @NotNull @Valid PermitAssessmentRequest request, @Context HttpHeaders headers) {
        return answer(() -> PermitRules.judge(request.put(today()), Answers.DEFAULT), headers);
    }

    private static RestResponse<AssessmentView> answer(Supplier<Verdict<?>> judge, HttpHeaders headers) {
        var language = AnswerLanguage.of(headers);
        return ResponseBuilder.ok(AssessmentView.of(judged(judge), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What is said of an impossible case names days only. */
    private static Verdict<?> judged(Supplier<Verdict<?>> judge) {
        try {
            return judge.get();
        } catch (IllegalArgumentException e) {
            throw CASE_IMPOSSIBLE.at("", String.valueOf(e.getMessage()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
