package nl.nplv.funding.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.Condition;
import nl.nplv.funding.scheme.SchemeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme as seen by one area on one day. */
@Schema(description = "A scheme as seen by one area on one day: whether it can apply, and why not.")
public record Opportunity(
        @Schema(description = "Scheme.") SchemeCode schemeCode,

        @Schema(description = "Name of the scheme.", examples = "Programme organisation of the focus areas")
        String name,

        @Schema(description = "Ministry that owns it.") Ministry ownerMinistry,

        @Nullable @Schema(description = "Window, when there is one.")
        UUID windowId,

        @Nullable @Schema(description = "First day of the window.")
        LocalDate opens,

        @Nullable @Schema(description = "Last day of the window, included.")
        LocalDate closes,

        @Schema(description = "Whether the area can apply.") Verdict verdict,

        @Schema(description = "Every condition that was tried.")
        List<Condition> conditions,

        @Schema(description = "What is still to be done, in words.")
        List<String> missing,

        @Schema(description = "What the area has asked of it already, in any window.")
        List<AskedBefore> askedBefore) {}
