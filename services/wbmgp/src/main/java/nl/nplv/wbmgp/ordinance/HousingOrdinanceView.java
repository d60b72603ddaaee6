package nl.nplv.wbmgp.ordinance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ordinance as everybody may see it. */
@Schema(name = "HousingOrdinance", description = "By-law that puts measures to work (huisvestingsverordening).")
public record HousingOrdinanceView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,
        @Schema(description = "What it says.") OrdinanceFacts facts,
        @Schema(description = "First day.") LocalDate validFrom,

        @Schema(description = "Last day; earlier than in what it says when it was repealed.")
        LocalDate validTo,

        @Nullable @Schema(description = "Day of adoption by the council.")
        LocalDate adoptedOn,

        @Schema(description = "Open questions of the law whose configured answer its adoption rests on.")
        List<OpenQuestion> restsOn,

        @Schema(description = "Where it stands.") OrdinanceStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static HousingOrdinanceView of(HousingOrdinance ordinance) {
        return new HousingOrdinanceView(
                ordinance.id(),
                ordinance.municipalityCode(),
                ordinance.facts(),
                ordinance.validFrom(),
                ordinance.validTo(),
                ordinance.adoptedOn(),
                ordinance.restsOn(),
                ordinance.status(),
                ordinance.version(),
                ordinance.updatedAt());
    }
}
