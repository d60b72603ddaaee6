package nl.nplv.participation.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.nplv.shared.value.Money;

/** Questions and answers for tests. */
final class Questions {
    private Questions() {}

    static Question open() {
        return new Question("why", QuestionKind.OPEN, "Why?", null, null, null, null);
    }

    static Question choice(int most, String... options) {
        return new Question("pick", QuestionKind.CHOICE, "Which?", options(options), most, null, null);
    }

    static Question ranking(String... options) {
        return new Question("rank", QuestionKind.RANKING, "In which order?", options(options), null, null, null);
    }

    static Question budget(String sum, String... options) {
        return new Question("fund", QuestionKind.BUDGET, "How much?", options(options), null, Money.of(sum), null);
    }

    static Question location() {
        return new Question("spot", QuestionKind.LOCATION, "Where?", null, null, null, square());
    }

    /** From 5.9 to 6.0 east and 50.9 to 51.0 north, with the corner near Hoensbroek cut off. */
    static Outline square() {
        return new Outline(
                "Polygon",
                List.of(List.of(
                        at("5.9", "50.9"),
                        at("6.0", "50.9"),
                        at("6.0", "51.0"),
                        at("5.95", "51.0"),
                        at("5.9", "50.95"),
                        at("5.9", "50.9"))));
    }

    static Answer choosing(String... options) {
        return new Answer("pick", null, List.of(options), null, null, null);
    }

    static Answer ranked(String... options) {
        return new Answer("rank", null, null, List.of(options), null, null);
    }

    static Answer dividing(Share... shares) {
        return new Answer("fund", null, null, null, List.of(shares), null);
    }

    static Answer pointing(String lon, String lat) {
        return new Answer("spot", null, null, null, null, place(lon, lat));
    }

    static Place place(String lon, String lat) {
        return new Place("Point", at(lon, lat));
    }

    static Share share(String option, String amount) {
        return new Share(option, Money.of(amount));
    }

    private static List<Option> options(String... ids) {
        return Arrays.stream(ids).map(id -> new Option(id, id)).toList();
    }

    private static List<BigDecimal> at(String lon, String lat) {
        return List.of(new BigDecimal(lon), new BigDecimal(lat));
    }
}
