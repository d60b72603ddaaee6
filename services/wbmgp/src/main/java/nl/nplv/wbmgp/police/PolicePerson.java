package nl.nplv.wbmgp.police;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.wbmgp.permit.SeekerFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person that research is about, as the executive handed over (decree art. 4(2)). */
@Schema(description = "A person that research is about; sixteen or older on the day of application.")
public record PolicePerson(
        @Schema(description = "Id within the file.") UUID ref,
        @Schema(description = "Name.") String name,
        @Schema(description = "Day of birth.") LocalDate birthDate,
        @Schema(description = "Place of birth.") String birthPlace,
        @Schema(description = "Address.") String address) {
    static PolicePerson of(SeekerFile.Person person) {
        return new PolicePerson(person.ref(), person.name(), person.birthDate(), person.birthPlace(), person.address());
    }
}
