package nl.nplv.wbmgp.police;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mayor's file (decree art. 7), sealed as one text. */
@Schema(description = "The mayor's file (decree art. 7); for the mayor only.")
public record PoliceFile(
        @Schema(description = "What the police supplied.") List<PoliceItem> items,

        @Schema(description = "What the police make of it (duiding).")
        String interpretation,

        @Nullable @Schema(description = "Report of the hearing.")
        String hearing,

        @Nullable @Schema(description = "Reasons of the declaration, for the applicant only (decree art. 6(3)).")
        String reasons,

        @Nullable @Schema(description = "Conditions of the declaration.")
        List<String> conditions,

        @Nullable @Schema(description = "Whose conduct led to it (decree art. 6(3)).")
        UUID personRef) {

    PoliceFile heard(String report) {
        return new PoliceFile(items, interpretation, report, reasons, conditions, personRef);
    }

    PoliceFile because(String why, List<String> under, @Nullable UUID whose) {
        return new PoliceFile(items, interpretation, hearing, why, under, whose);
    }
}
