package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.letter.Letters.said;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.nplv.documents.Document;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.municipality.Municipalities;
import nl.nplv.wbmgp.unit.Unit;

/** The minister's letter to a council about its application, in Dutch; public, with a copy for both Chambers and the province. */
@ApplicationScoped
class DesignationLetter {
    /** Templates of the letter. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance letter(Letter letter);
    }

    /**
     * What stands in it.
     *
     * @param reference id of the application
     * @param deemed whether silence granted it
     * @param granted whether the measures may be used
     * @param reasons each paragraph; none when silence granted it
     * @param lastDay last day to object
     */
    record Letter(
            String municipality,
            String reference,
            String date,
            String received,
            boolean deemed,
            boolean granted,
            boolean extension,
            List<String> measures,
            List<String> units,
            String start,
            String end,
            List<String> reasons,
            String lastDay) {}

    /**
     * The letter about the decision.
     *
     * @param units that it is about
     */
    Document of(DesignationApplication application, List<Unit> units) {
        var decision = application.granted();
        var announcedOn = Objects.requireNonNullElse(decision.announcedOn(), decision.decidedOn());
        var municipality =
                Municipalities.get(application.municipalityCode(), "").name();
        var letter = new Letter(
                municipality,
                application.id().toString(),
                said(announcedOn),
                said(Objects.requireNonNull(application.receivedOn())),
                decision.outcome() == Outcome.DEEMED_GRANTED,
                decision.outcome().grants(),
                application.kind() == ApplicationKind.EXTENSION,
                application.facts().measures().stream()
                        .map(DesignationLetter::inWords)
                        .toList(),
                units.stream().map(Unit::name).toList(),
                said(decision.start()),
                said(decision.end()),
                Objects.requireNonNullElse(decision.reasons(), "").lines().toList(),
                said(ActTerms.objection(announcedOn).lastDay()));
        return new Document(
                "nl",
                "Besluit op de aanvraag van de gemeenteraad van " + municipality,
                "Besluit van de minister volgens de Wet bijzondere maatregelen grootstedelijke problematiek",
                announcedOn,
                Html.letter(letter).render());
    }

    private static String inWords(DesignatedMeasure asked) {
        return switch (asked.measure()) {
            case ART8 -> "eisen aan het inkomen (artikel 8)";
            case ART9 -> "voorrang voor woningzoekenden met bepaalde kenmerken (artikel 9)";
            case ART10 ->
                "het tegengaan van overlast en criminaliteit (artikel 10), "
                        + (asked.instrument() == Instrument.VOG
                                ? "met een verklaring omtrent het gedrag"
                                : "met een onderzoek op basis van politiegegevens");
        };
    }
}
