package nl.nplv.funding.scheme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme as everybody may see it. */
@Schema(name = "FundingScheme", description = "A funding line that one ministry owns (departementale regeling).")
public record FundingSchemeView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Code, never changes.") SchemeCode code,

        @Schema(description = "Ministry that owns it and alone decides on it.")
        Ministry ownerMinistry,

        @Schema(description = "What it gives, to whom and when.")
        SchemeTerms terms,

        @Schema(description = "Windows in which it is or was open.")
        List<UUID> windowIds,

        @Schema(description = "Where it stands.") SchemeStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    @Override
    public String key() {
        return code.value();
    }

    static FundingSchemeView of(FundingScheme scheme) {
        return new FundingSchemeView(
                scheme.id(),
                scheme.code(),
                scheme.ownerMinistry(),
                scheme.terms(),
                scheme.windowIds(),
                scheme.status(),
                scheme.version(),
                scheme.updatedAt());
    }
}
