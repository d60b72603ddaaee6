package nl.nplv.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of every 4xx and 5xx answer (RFC 9457).
 *
 * @param type documentation of the code
 * @param title short and fixed for the code
 * @param status HTTP status
 * @param detail what is wrong in this case
 * @param instance path of the request
 * @param code stable code to program against
 * @param rule rule and source that refuses
 * @param traceId id to quote to the operator
 * @param errors every violation, all at once
 */
@Schema(
        name = "Problem",
        description = "Problem details (RFC 9457): what is wrong, where, and which rule says so. Nothing was changed.")
@JsonInclude(Include.NON_EMPTY)
public record ProblemDetails(
        @Schema(description = "Page that explains the code.")
        URI type,

        @Schema(description = "Short, the same for each case of the code.")
        String title,

        @Schema(description = "HTTP status.", examples = "409")
        int status,

        @Schema(description = "What is wrong in this case.") String detail,
        @Schema(description = "Path of the request.") String instance,

        @Schema(description = "Stable code to program against.", examples = "AGREEMENT_NOT_SIGNED")
        String code,

        @Schema(description = "Rule and source that refuses.", examples = "DOMAIN 3.1 states")
        String rule,

        @Schema(description = "Id of the request, to quote to the operator.")
        String traceId,

        @Schema(description = "Every violation at once.") List<Violation> errors) {}
