package nl.nplv.wbmgp.fine;

import static nl.nplv.wbmgp.letter.Letters.said;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.documents.Document;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.letter.Letters;
import nl.nplv.wbmgp.municipality.Municipalities;
import org.jspecify.annotations.Nullable;

/** The letter with a fine, or with the decision on the objection to it, in plain Dutch (Awb 3:45 and 5:52). */
@ApplicationScoped
class FineLetter {
    /** Templates of the letter. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance letter(Letter letter);
    }

    /**
     * What stands in it.
     *
     * @param reference id of the fine
     * @param objection what became of the objection, when that was decided
     * @param lastDay last day to object, or to go to court after an objection
     */
    record Letter(
            String name,
            String address,
            String municipality,
            String reference,
            String date,
            @Nullable String objection,
            boolean withdrawn,
            String amount,
            String breach,
            String article,
            String foundOn,
            String lastDay) {}

    /** The letter about the last decision on the fine. */
    Document of(AdministrativeFine fine, Offender offender) {
        var imposedOn = Objects.requireNonNull(fine.imposedOn());
        var decidedOn = Optional.ofNullable(fine.objection()).map(FineObjection::decidedOn);
        var announcedOn = decidedOn.orElse(imposedOn);
        var municipality = Municipalities.get(fine.municipalityCode(), "").name();
        var letter = new Letter(
                offender.name(),
                offender.address(),
                municipality,
                fine.id().toString(),
                said(announcedOn),
                decidedOn.map(day -> about(fine.status())).orElse(null),
                fine.status() == FineStatus.WITHDRAWN,
                fine.amount().toString().replace('.', ','),
                inWords(fine.breach()),
                Letters.inFull(article(fine.breach())),
                said(fine.foundOn()),
                said((decidedOn.isPresent() ? ActTerms.appeal(announcedOn) : ActTerms.objection(announcedOn))
                        .lastDay()));
        return new Document(
                "nl",
                decidedOn.isPresent() ? "Besluit op uw bezwaar tegen een boete" : "Besluit: u krijgt een boete",
                "Besluit van het college van burgemeester en wethouders van " + municipality,
                announcedOn,
                Html.letter(letter).render());
    }

    private static String about(FineStatus status) {
        return switch (status) {
            case LOWERED -> "Uw bezwaar is gegrond. Wij verlagen de boete.";
            case WITHDRAWN -> "Uw bezwaar is gegrond.";
            default -> "Uw bezwaar is ongegrond. De boete blijft zoals zij was.";
        };
    }

    private static String inWords(Breach breach) {
        return switch (breach) {
            case OCCUPYING_WITHOUT_PERMIT ->
                "U woont in een woning waarvoor een huisvestingsvergunning nodig is. Die heeft u niet.";
            case LETTING_WITHOUT_PERMIT ->
                "U laat iemand wonen in een woning waarvoor een huisvestingsvergunning nodig is. Die is er niet.";
            case LETTING_WITHOUT_PERMIT_AGAIN ->
                "U laat opnieuw iemand wonen in een woning waarvoor een huisvestingsvergunning nodig is. Die is er niet.";
            case CONDITIONS -> "U houdt zich niet aan de voorwaarden van de huisvestingsvergunning.";
        };
    }

    private static String article(Breach breach) {
        return switch (breach) {
            case OCCUPYING_WITHOUT_PERMIT -> "H 8(1)";
            case LETTING_WITHOUT_PERMIT, LETTING_WITHOUT_PERMIT_AGAIN -> "H 8(2)";
            case CONDITIONS -> "W 10(4)";
        };
    }
}
