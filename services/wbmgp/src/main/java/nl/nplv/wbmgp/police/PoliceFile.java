package nl.nplv.wbmgp.police;

import java.util.List;
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
        List<String> conditions) {

    PoliceFile heard(String report) {
        return new PoliceFile(items, interpretation, report, reasons, conditions);
    }

    PoliceFile because(String why, List<String> under) {
        return new PoliceFile(items, interpretation, hearing, why, under);
    }
}
