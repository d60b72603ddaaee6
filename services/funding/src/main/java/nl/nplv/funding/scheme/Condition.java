package nl.nplv.funding.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One condition that was tried on an applicant.
 *
 * @param code refusal that follows when it is not met
 * @param met whether it is
 * @param fact what was found
 * @param source rule and where the facts come from
 */
@Schema(description = "One condition that was tried, with the fact that was found and its source.")
public record Condition(
        @Schema(description = "Refusal that follows when it is not met.")
        SchemeProblem code,

        @Schema(description = "Whether it is met.") boolean met,

        @Schema(description = "What was found.", examples = "focus area dordrecht-west")
        String fact,

        @Schema(description = "Rule, and where the facts come from.", examples = "FU3; Stcrt 2023-17605")
        String source) {}
