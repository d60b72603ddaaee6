package nl.nplv.wbmgp.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application for a permit; of a person no more than the decree lists (art. 3). */
@Schema(description = "An application for a housing permit; of a person no more than the decree lists (art. 3).")
record PermitRequest(
        @NotNull @Schema(description = "Municipality that decides.")
        MunicipalityCode municipalityCode,

        @NotNull @Valid @Schema(description = "Dwelling.") Dwelling dwelling,

        @Nullable @Schema(description = "Day of receipt, when the executive registers what came on paper; else today.")
        LocalDate appliedOn,

        @NotEmpty @Size(max = 20) @Schema(description = "Everybody who will live there, the seeker first.")
        List<@Valid @NotNull PersonRequest> persons,

        @NotNull @Size(max = 100) @Schema(description = "Days of living in the region.")
        List<@Valid @NotNull ResidenceRequest> residence,

        @NotNull @Size(max = 20) @Schema(
                description = "Codes of incomes that the act lists (art. 8(1)); others are not kept.",
                examples = "[\"EMPLOYMENT\"]")
        Set<@NotNull @Size(min = 1, max = 60) String> incomes,

        @NotNull @Schema(description = "Whether the owner's consent (bereidverklaring) is there.")
        Boolean ownerConsent,

        @NotNull @Schema(description = "Whether somebody joins a household that has a permit.")
        Boolean joinsLater) {

    /** A person. */
    @Schema(description = "Somebody who will live there.")
    record PersonRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "A. Jansen")
            String name,

            @NotNull @Schema(description = "Day of birth.", examples = "1990-05-01")
            LocalDate birthDate,

            @NotBlank @Size(max = 200) @Schema(description = "Place of birth.", examples = "Zaandam")
            String birthPlace,

            @NotBlank @Size(max = 300) @Schema(description = "Address.", examples = "Dorpsstraat 1, Zaandam")
            String address,

            @Nullable @Schema(description = "Whether a certificate of conduct goes along.")
            Boolean vog) {}

    /** Days of living in the region. */
    @Schema(description = "Days of living in the region.")
    record ResidenceRequest(
            @NotNull @Schema(description = "First day.", examples = "2017-05-01")
            LocalDate from,

            @Nullable @Schema(description = "Last day; left out when still there.")
            LocalDate to) {}

    SeekerFile file(LocalDate day) {
        return new SeekerFile(
                        persons.stream()
                                .map(person -> new SeekerFile.Person(
                                        Ids.next(),
                                        person.name(),
                                        person.birthDate(),
                                        person.birthPlace(),
                                        person.address(),
                                        person.vog()))
                                .toList(),
                        residence.stream()
                                .map(stay -> new SeekerFile.Residence(stay.from(), stay.to()))
                                .toList(),
                        incomes,
                        ownerConsent,
                        joinsLater,
                        SeekerFile.Findings.NONE,
                        null)
                .withListedIncomesOnly(day);
    }
}
