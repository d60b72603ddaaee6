package nl.nplv.funding.overview;

import java.util.List;
import nl.nplv.documents.BarChart;
import nl.nplv.documents.BarChart.Bar;
import nl.nplv.documents.Caption;
import nl.nplv.shared.value.Money;

/** An area's money as a chart: from what was asked to what was spent. */
final class MoneyChart {
    /** Media type. */
    static final String MEDIA_TYPE = "image/svg+xml";

    /** Media type of an operation that answers JSON unless a chart is asked for. */
    static final String AFTER_JSON = MEDIA_TYPE + ";qs=0.4;charset=UTF-8";

    private MoneyChart() {}

    static String of(IntegralView view) {
        var total = view.total();
        return new BarChart(
                        new Caption(
                                "money",
                                "Money in " + view.area(),
                                "From what was asked to what was spent, over all ministries and years, in euros."),
                        "Stage",
                        "EUR",
                        List.of(
                                bar("Asked", total.asked()),
                                bar("Granted", total.granted()),
                                bar("Paid", total.paid()),
                                bar("Spent", total.spent()),
                                bar("Kept for a next year", total.reserved()),
                                bar("Claimed back", total.reclaimed())))
                .svg();
    }

    private static Bar bar(String stage, Money amount) {
        return new Bar(stage, amount.amount());
    }
}
