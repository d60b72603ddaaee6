package nl.nplv.wbmgp.address;

import java.util.List;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.designation.Designation;

/** What a seeker must show where a measure holds. */
enum MustShow {
    SIX_YEARS_OR_LISTED_INCOME(
            "Zes jaar zonder onderbreking in de regio wonen, of een inkomen uit de lijst van artikel 8.",
            "Six years in the region without a break, or an income listed in article 8."),
    PRIORITY_CHARACTERISTICS(
            "De kenmerken die voorrang geven, als iemand met voorrang deze woning ook wil.",
            "The characteristics that give priority, when somebody with priority wants the dwelling too."),
    OWNER_CONSENT(
            "Een verklaring van de eigenaar dat hij de woning aan de aanvrager wil geven.",
            "A statement of the owner that the applicant can have the dwelling."),
    CERTIFICATE_OF_CONDUCT(
            "Een VOG van iedereen van 16 jaar of ouder die er komt wonen.",
            "A certificate of conduct of everybody of 16 or older who will live there."),
    POLICE_RESEARCH(
            "Niets zelf: de burgemeester vraagt de politie naar iedereen van 16 jaar of ouder die er komt wonen.",
            "Nothing: the mayor asks the police about everybody of 16 or older who will live there.");

    private final String nl;
    private final String en;

    MustShow(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    static List<MustShow> where(Designation holds) {
        return switch (holds.measure()) {
            case ART8 -> List.of(SIX_YEARS_OR_LISTED_INCOME);
            case ART9 -> List.of(PRIORITY_CHARACTERISTICS);
            case ART10 ->
                List.of(OWNER_CONSENT, holds.instrument() == Instrument.VOG ? CERTIFICATE_OF_CONDUCT : POLICE_RESEARCH);
        };
    }
}
