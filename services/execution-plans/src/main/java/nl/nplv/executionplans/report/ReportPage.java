package nl.nplv.executionplans.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.nplv.documents.BarChart;
import nl.nplv.documents.Caption;
import nl.nplv.documents.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A report as a page for people: headings, tables and charts; the same report gives the same bytes. */
@ApplicationScoped
class ReportPage {
    private final String publicUrl;

    ReportPage(@ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Templates of the page. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance report(ProgressReportView report, List<SectionBlock> blocks);
    }

    /**
     * A section as it is laid out.
     *
     * @param section the section
     * @param rows its figures, with addresses
     * @param chart drawing of the figures; empty without
     */
    record SectionBlock(Section section, List<FigureRow> rows, String chart) {}

    /**
     * A figure as it is laid out.
     *
     * @param label what it says
     * @param value the figure
     * @param address address that gives it
     */
    record FigureRow(String label, String value, String address) {
        /** A page that lasts links to nothing but https; elsewhere the address is there to be read. */
        public boolean isLink() {
            return address.startsWith("https:");
        }
    }

    Document of(ProgressReport report) {
        var view = ProgressReportView.of(report);
        var blocks = view.sections().stream().map(this::block).toList();
        return new Document(
                "en",
                "Progress report " + view.half(),
                "Half-yearly report to parliament on liveability and safety in the focus areas.",
                report.half().lastDay(),
                Html.report(view, blocks).render());
    }

    private SectionBlock block(Section section) {
        var rows = section.figures().stream()
                .map(figure ->
                        new FigureRow(figure.label(), figure.value().toPlainString(), publicUrl + figure.query()))
                .toList();
        return new SectionBlock(section, rows, chart(section));
    }

    /** Indicators have units of their own and are no bars beside each other. */
    private static String chart(Section section) {
        if (section.figures().size() < 2 || section.key() == SectionKey.INDICATORS) {
            return "";
        }
        var id = section.key().name().toLowerCase(Locale.ROOT);
        return new BarChart(
                        new Caption(id, section.title(), "One bar for each figure of the table in this section."),
                        "Figure",
                        "Number",
                        section.figures().stream()
                                .map(figure -> new BarChart.Bar(figure.label(), figure.value()))
                                .toList())
                .svg();
    }
}
