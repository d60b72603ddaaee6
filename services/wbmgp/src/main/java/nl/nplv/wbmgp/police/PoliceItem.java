package nl.nplv.wbmgp.police;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One conduct in the police data (politiegegeven, Wbmgp art. 10a(2)). */
@Schema(description = "One conduct in the police data.")
public record PoliceItem(
        @NotNull @Schema(description = "Person in the request.")
        UUID personRef,

        @NotNull @Size(min = 1, max = 60) @Schema(description = "Code of the conduct, one that the ordinance chose.", examples = "VIOLENCE")
        String conduct,

        @NotNull @Schema(description = "Day of the conduct.")
        LocalDate happenedOn,

        @NotBlank @Size(max = 4000) @Schema(description = "What happened; nothing about other persons (decree art. 5(2)).")
        String description,

        @NotNull @Schema(description = "Whether supplying it could hamper an investigation; then it may not be supplied.")
        Boolean hampersInvestigation) {}
