package nl.nplv.wbmgp.fine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fine as the executive of its municipality sees it, and as it is recorded; who is fined stands in the file. */
@Schema(
        name = "AdministrativeFine",
        description = "A fine (bestuurlijke boete); for the executive only. Who is fined stands in the file.")
public record FineView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Municipality that fines.") MunicipalityCode municipalityCode,
        @Schema(description = "Ordinance that sets it.") UUID ordinanceId,
        @Schema(description = "Breach.") Breach breach,

        @Schema(description = "Day on which an inspector found it.")
        LocalDate foundOn,

        @Schema(description = "Last day to give a view.") LocalDate viewsBy,

        @Nullable @Schema(description = "Day on which the offender gave a view.")
        LocalDate viewGivenOn,

        @Schema(description = "Fine, EUR.", examples = "340.00")
        Money amount,

        @Nullable @Schema(description = "Day on which it was imposed and announced.")
        LocalDate imposedOn,

        @Nullable @Schema(description = "The objection.") FineObjection objection,

        @Schema(description = "Open questions of the law whose configured answer it rests on.")
        List<OpenQuestion> restsOn,

        @Schema(description = "Where it stands.") FineStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static FineView of(AdministrativeFine fine) {
        return new FineView(
                fine.id(),
                fine.municipalityCode(),
                fine.ordinanceId(),
                fine.breach(),
                fine.foundOn(),
                fine.viewsBy(),
                fine.viewGivenOn(),
                fine.amount(),
                fine.imposedOn(),
                fine.objection(),
                fine.restsOn(),
                fine.status(),
                fine.version(),
                fine.updatedAt());
    }
}
