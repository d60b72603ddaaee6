package nl.nplv.focusareas.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an office.
 *
 * @param director name of its director, a public official
 * @param startedOn first day of its work, Europe/Amsterdam
 */
@Schema(name = "ProgrammeOfficeRequest", description = "Director and first day of a programme office.")
record OfficeFacts(
        @NotBlank @Size(max = 100) @Schema(description = "Name of the director, a public official.", examples = "B. Jansen")
        String director,

        @NotNull @Schema(description = "First day of its work.", examples = "2022-11-01")
        LocalDate startedOn) {}
