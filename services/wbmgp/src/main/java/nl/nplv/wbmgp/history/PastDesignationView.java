package nl.nplv.wbmgp.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a public source tells of a designation of before the platform. */
@Schema(
        name = "PastDesignation",
        description = "What a public source tells of a designation of before the platform; it decides nothing.")
public record PastDesignationView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,

        @Schema(description = "Articles, when they are named.")
        List<Measure> measures,

        @Schema(description = "Units as the source names them; `?` when it does not.", examples = "Poelenburg")
        List<String> units,

        @Schema(description = "What is told of the decision.", examples = "approved on 19 January 2018")
        String told,

        @Nullable @Schema(description = "Day of receipt, when it is told.")
        LocalDate receivedOn,

        @Nullable @Schema(description = "Day of the decision, when it is told.")
        LocalDate decidedOn,

        @Schema(description = "Where it stands.", examples = "kst-33797-U")
        String source,

        @Schema(description = "How sure it is.") Certainty certainty,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static PastDesignationView of(PastDesignation past) {
        return new PastDesignationView(
                past.id(),
                past.municipalityCode(),
                past.measures(),
                past.units(),
                past.told(),
                past.receivedOn(),
                past.decidedOn(),
                past.source(),
                past.certainty(),
                past.version(),
                past.updatedAt());
    }
}
