package nl.nplv.wbmgp.permit;

import static nl.nplv.wbmgp.letter.Letters.inFull;
import static nl.nplv.wbmgp.letter.Letters.said;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.nplv.documents.Document;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.municipality.Municipalities;
import org.jspecify.annotations.Nullable;

/**
 * The letter with the decision, in plain Dutch: what, why with its articles, and what one can do against it, where and until when
 * (Awb 3:45 and 3:47). Never the reasons of the mayor's declaration: those go from the mayor to the applicant (decree art. 6(3)).
 */
@ApplicationScoped
class DecisionLetter {
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
     * @param objection what became of the objection, when that was decided
     * @param occupyBy last day to move in, of a granted permit
     * @param lastDay last day to object, or to go to court after an objection
     */
    record Letter(
            String name,
            String address,
            String municipality,
            String reference,
            String date,
            @Nullable String objection,
            String outcome,
            List<String> reasons,
            List<String> conditions,
            @Nullable String occupyBy,
            String lastDay,
            boolean refused) {}

    /**
     * The letter about the last decision on the permit: on the application, or on the objection.
     *
     * @param file opened for it
     */
    Document of(HousingPermit permit, SeekerFile file) {
        var decision = permit.aftermath().decision();
        var objected = permit.aftermath().decidedObjection();
        var announcedOn = objected.map(Objection::decidedOn).orElse(decision.announcedOn());
        var applicant = file.persons().getFirst();
        var declared = file.declaration();
        var letter = new Letter(
                applicant.name(),
                applicant.address(),
                Municipalities.get(permit.municipalityCode(), "").name(),
                permit.id().toString(),
                said(announcedOn),
                objected.map(DecisionLetter::about).orElse(null),
                outcome(decision),
                reasons(decision),
                decision.grants() && declared != null ? declared.conditions() : List.of(),
                decision.occupyBy() == null ? null : said(decision.occupyBy()),
                said((objected.isPresent() ? ActTerms.appeal(announcedOn) : ActTerms.objection(announcedOn)).lastDay()),
                decision.outcome() == PermitDecision.Outcome.REFUSED);
        return new Document(
                "nl",
                objected.isPresent()
                        ? "Besluit op uw bezwaar over een huisvestingsvergunning"
                        : "Besluit op uw aanvraag voor een huisvestingsvergunning",
                "Besluit van het college van burgemeester en wethouders van " + letter.municipality(),
                announcedOn,
                Html.letter(letter).render());
    }

    private static String about(Objection objection) {
        return switch (Objects.requireNonNull(objection.outcome())) {
            case FOUNDED -> "Uw bezwaar is gegrond.";
            case UNFOUNDED -> "Uw bezwaar is ongegrond. Ons eerdere besluit blijft gelden.";
            case INADMISSIBLE -> "Wij kunnen uw bezwaar niet in behandeling nemen. Ons eerdere besluit blijft gelden.";
        };
    }

    private static List<String> reasons(PermitDecision decision) {
        var articles = decision.articles();
        return IntStream.range(0, decision.grounds().size())
                .mapToObj(i -> reason(decision.grounds().get(i))
                        + (i < articles.size() ? " Dit staat in artikel " + inFull(articles.get(i)) + "." : ""))
                .toList();
    }

    private static String reason(RefusalGround ground) {
        return switch (ground) {
            case INCOME_REQUIREMENT ->
                "U woont nog geen zes jaar in de regio en u heeft geen inkomen dat in de wet wordt genoemd.";
            case PRIORITY -> "Iemand met voorrang wil deze woning ook.";
            case NO_VOG -> "Er is geen verklaring omtrent het gedrag van iedereen van zestien jaar of ouder.";
            case NUISANCE_OR_CRIME -> "De burgemeester heeft een woonverklaring gegeven waardoor wij moeten weigeren.";
            case NO_LAWFUL_RESIDENCE -> "Niet is gebleken dat u hier rechtmatig verblijft.";
            case BIBOB -> "Er is een grond om te weigeren volgens de Wet Bibob.";
        };
    }

    private static String outcome(PermitDecision decision) {
        return switch (decision.outcome()) {
            case NOT_REQUIRED -> "U heeft voor deze woning geen huisvestingsvergunning nodig.";
            case GRANTED ->
                decision.hardship()
                        ? "U krijgt de huisvestingsvergunning. Weigeren zou in uw situatie heel onredelijk zijn."
                        : "U krijgt de huisvestingsvergunning.";
            case GRANTED_CONDITIONAL -> "U krijgt de huisvestingsvergunning, met voorwaarden.";
            case REFUSED -> "U krijgt geen huisvestingsvergunning.";
        };
    }
}
