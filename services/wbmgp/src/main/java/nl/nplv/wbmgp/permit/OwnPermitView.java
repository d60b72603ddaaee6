package nl.nplv.wbmgp.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A permit as its applicant sees it. */
@Schema(name = "OwnPermit", description = "A permit as its applicant sees it.")
public record OwnPermitView(
        @Schema(description = "Id, as in the letters.") UUID id,

        @Schema(description = "Municipality that decides.") MunicipalityCode municipalityCode,

        @Schema(description = "Dwelling.") Dwelling dwelling,

        @Schema(description = "Day of application.") LocalDate appliedOn,

        @Schema(description = "Last day for the decision (Awb 4:13).")
        LocalDate decideBy,

        @Nullable @Schema(description = "Since when the executive waits for the applicant to complete it (Awb 4:15).")
        LocalDate suspendedOn,

        @Nullable @Schema(description = "What the mayor declared; the reasons come by letter from the mayor.")
        Says declaration,

        @Nullable @Schema(description = "The decision.") PermitDecision decision,

        @Nullable @Schema(description = "Last day to object to the decision (Awb 6:7).")
        LocalDate objectBy,

        @Nullable @Schema(description = "The objection.") Objection objection,

        @Nullable @Schema(description = "The last appeal to a court.")
        Appeal appeal,

        @Nullable @Schema(description = "Day on which it became irrevocable.")
        LocalDate finalOn,

        @Nullable @Schema(description = "Why it was revoked.")
        RevocationGround revocationGround,

        @Schema(description = "Where it stands.") PermitStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static OwnPermitView of(HousingPermit permit) {
        var aftermath = permit.aftermath();
        return new OwnPermitView(
                permit.id(),
                permit.municipalityCode(),
                permit.dwelling(),
                permit.appliedOn(),
                permit.decideBy(),
                permit.suspendedOn(),
                permit.declaration(),
                aftermath.decided().orElse(null),
                aftermath
                        .decided()
                        .map(decision ->
                                ActTerms.objection(aftermath.announcedOn()).lastDay())
                        .orElse(null),
                aftermath.objection(),
                aftermath.appeal(),
                aftermath.finalOn(),
                aftermath.revocationGround(),
                permit.status(),
                permit.version(),
                permit.updatedAt());
    }
}
