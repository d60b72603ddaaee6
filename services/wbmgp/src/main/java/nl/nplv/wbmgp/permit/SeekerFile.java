package nl.nplv.wbmgp.permit;

import static nl.nplv.wbmgp.permit.PermitProblem.PERSON_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.Listed;
import nl.nplv.wbmgp.act.permit.PermitCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the executive holds of a seeker (bestand, decree art. 3), sealed as one text. Incomes outside the list of the act are not
 * kept: a benefit is "no listed income" and nothing more (WB6).
 *
 * @param persons everybody who will live there, the seeker first
 * @param stays days of living in the region
 * @param incomes codes of listed incomes
 * @param ownerConsent whether the owner's consent is there (bereidverklaring)
 * @param joinsLater whether somebody joins a household that has a permit
 * @param findings what the executive found
 * @param declaration what the mayor declared
 */
@Schema(description = "What the executive holds of a seeker; for the executive of the municipality only.")
public record SeekerFile(
        @Schema(description = "Everybody who will live there, the seeker first.")
        List<Person> persons,

        @Schema(description = "Days of living in the region.")
        List<Residence> stays,

        @Schema(description = "Codes of listed incomes; none means no listed income.")
        Set<String> incomes,

        @Schema(description = "Whether the owner's consent is there.")
        boolean ownerConsent,

        @Schema(description = "Whether somebody joins a household that has a permit.")
        boolean joinsLater,

        @Schema(description = "What the executive found.") Findings findings,

        @Nullable @Schema(description = "What the mayor declared.")
        Declared declaration) {

    /**
     * Somebody who will live there.
     *
     * @param ref id within the file
     */
    @Schema(name = "FilePerson", description = "Somebody who will live there.")
    public record Person(
            @Schema(description = "Id within the file.") UUID ref,
            @Schema(description = "Name.") String name,
            @Schema(description = "Day of birth.") LocalDate birthDate,
            @Schema(description = "Place of birth.") String birthPlace,
            @Schema(description = "Address.") String address,

            @Nullable @Schema(description = "Whether a certificate of conduct was shown.")
            Boolean vog) {}

    /** Days of living in the region. */
    @Schema(description = "Days of living in the region (ingezetene van de regio).")
    public record Residence(
            @Schema(description = "First day.") LocalDate from,

            @Nullable @Schema(description = "Last day; none when still there.")
            LocalDate to) {}

    /** What the executive found; null is not looked at. */
    @Schema(description = "What the executive found; what was not looked at is left out.")
    public record Findings(
            @Nullable @Schema(description = "Dutch or lawful in the Netherlands (Huisvestingswet art. 10(2)).")
            Boolean lawfulResidence,

            @Nullable @Schema(description = "Whether the seeker has the priority of article 9.")
            Boolean priority,

            @Nullable @Schema(description = "Whether a seeker with that priority wants this dwelling (art. 15(6)).")
            Boolean rivalWithPriority,

            @Schema(description = "Whether the seeker is urgent (art. 12).")
            boolean urgent,

            @Schema(description = "Whether the seeker leaves no dwelling (art. 15(3)).")
            boolean leavesNoDwelling,

            @Schema(description = "Whether the seeker has local ties (art. 14).")
            boolean localTies,

            @Nullable @Schema(description = "Whether there is a ground under the Bibob act.")
            Boolean bibobGround) {
        static final Findings NONE = new Findings(null, null, null, false, false, false, null);
    }

    /**
     * What the mayor's declaration tells the executive, and no more (decree art. 6(1)).
     *
     * @param personRef whom a refusal or the conditions are about
     */
    @Schema(
            name = "DeclaredToExecutive",
            description = "What the mayor's declaration tells the executive, and no more.")
    public record Declared(
            @Nullable @Schema(description = "Whom a refusal or the conditions are about.")
            UUID personRef,

            @Schema(description = "Conditions that go into the permit.")
            List<String> conditions) {}

    /** With listed incomes only. */
    SeekerFile withListedIncomesOnly(LocalDate day) {
        var listed = incomes.stream()
                .filter(code -> Listed.income(code, day).isPresent())
                .collect(Collectors.toSet());
        return new SeekerFile(persons, stays, listed, ownerConsent, joinsLater, findings, declaration);
    }

    /** With what the executive found, and which persons showed a certificate. */
    SeekerFile found(Findings found, Map<UUID, Boolean> certificates) {
        certificates.keySet().forEach(ref -> mustKnow(ref, "/certificates"));
        var checked = persons.stream()
                .map(person -> new Person(
                        person.ref(),
                        person.name(),
                        person.birthDate(),
                        person.birthPlace(),
                        person.address(),
                        certificates.getOrDefault(person.ref(), person.vog())))
                .toList();
        return new SeekerFile(checked, stays, incomes, ownerConsent, joinsLater, found, declaration);
    }

    /** With what the mayor declared. */
    public SeekerFile declared(Declared declared) {
        return new SeekerFile(persons, stays, incomes, ownerConsent, joinsLater, findings, declared);
    }

    /**
     * Refuses a person who is not in the file.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PERSON_UNKNOWN
     */
    public void mustKnow(UUID ref, String pointer) {
        if (persons.stream().noneMatch(person -> person.ref().equals(ref))) {
            throw PERSON_UNKNOWN.at(pointer, "no person " + ref + " in the file");
        }
    }

    /** The seeker as the act judges it. */
    PermitCase.Seeker seeker() {
        return new PermitCase.Seeker(
                stays.stream()
                        .map(stay -> new PermitCase.Stay(stay.from(), stay.to()))
                        .toList(),
                incomes,
                findings.lawfulResidence(),
                findings.priority(),
                findings.urgent(),
                findings.leavesNoDwelling(),
                findings.localTies());
    }

    /** The persons as the act judges them. */
    List<PermitCase.Person> judgedPersons() {
        return persons.stream()
                .map(person -> new PermitCase.Person(person.birthDate(), person.vog()))
                .toList();
    }
}
