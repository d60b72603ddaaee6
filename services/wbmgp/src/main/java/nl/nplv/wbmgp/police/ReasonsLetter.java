package nl.nplv.wbmgp.police;

import static nl.nplv.wbmgp.letter.Letters.said;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.documents.Document;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import nl.nplv.wbmgp.municipality.Municipalities;

/** The mayor's letter to the applicant with the reasons of the declaration, in Dutch; to nobody else (decree art. 6(3)). */
@ApplicationScoped
class ReasonsLetter {
    /** Templates of the letter. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance letter(Letter letter);
    }

    /**
     * What stands in it.
     *
     * @param reference id of the permit
     * @param person whose conduct led to the declaration
     * @param reasons each paragraph
     */
    record Letter(
            String name,
            String address,
            String municipality,
            String reference,
            String date,
            String declaration,
            String person,
            List<String> reasons,
            List<String> conditions) {}

    /**
     * The letter about the declaration.
     *
     * @param persons of whom the first is the applicant
     * @param declaredOn day of the declaration
     */
    Document of(PoliceResearch research, List<PolicePerson> persons, PoliceFile file, LocalDate declaredOn) {
        var applicant = persons.getFirst();
        var municipality = Municipalities.get(research.municipalityCode(), "").name();
        var letter = new Letter(
                applicant.name(),
                applicant.address(),
                municipality,
                research.permitId().toString(),
                said(declaredOn),
                declaration(Objects.requireNonNull(research.declaration())),
                person(persons, file),
                Objects.requireNonNullElse(file.reasons(), "").lines().toList(),
                Optional.ofNullable(file.conditions()).orElse(List.of()));
        return new Document(
                "nl",
                "Waarom de burgemeester deze woonverklaring geeft",
                "Brief van de burgemeester van " + municipality + " bij de woonverklaring",
                declaredOn,
                Html.letter(letter).render());
    }

    private static String person(List<PolicePerson> persons, PoliceFile file) {
        return persons.stream()
                .filter(each -> each.ref().equals(file.personRef()))
                .map(PolicePerson::name)
                .findFirst()
                .orElse("");
    }

    private static String declaration(Says says) {
        return switch (says) {
            case POSITIVE -> "Ik heb geen bezwaar tegen een huisvestingsvergunning.";
            case CONDITIONAL ->
                "Ik heb geen bezwaar tegen een huisvestingsvergunning, als u zich aan voorwaarden houdt.";
            case NEGATIVE -> "Ik vind dat de huisvestingsvergunning moet worden geweigerd.";
        };
    }
}
