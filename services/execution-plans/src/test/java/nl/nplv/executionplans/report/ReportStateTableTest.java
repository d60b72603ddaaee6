package nl.nplv.executionplans.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.nplv.executionplans.StateTable;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportStateTableTest {
    private static final Instant NOW = Instant.parse("2024-01-02T10:00:00Z");
    private static final String URL = "https://api.example/plans/v1/progress-reports/2023-H2";

    @Test
    @Tag("EP8")
    void each_step_in_each_state_by_each_role_is_as_drawn() {
        StateTable.of(ReportStatus.class, ReportStateTableTest::in)
                .step("recompileProgressReport", (report, by) -> report.compile(List.of(), by, NOW))
                .step("writeProgressReportSection", (report, by) -> report.write(SectionKey.LESSONS, "Nine.", by))
                .step("publishProgressReport", (report, by) -> report.publish(URL, by, NOW))
                .mustBe("""
                        recompileProgressReport    | NAT | DRAFT
                        writeProgressReportSection | NAT | DRAFT
                        publishProgressReport      | NAT | DRAFT""");
    }

    private static ProgressReport in(ReportStatus status) {
        var state = StateTable.by(Role.NAT);
        var report = new ProgressReport(new Half("2023-H2"));
        assertThat(report.compile(List.of(), state, NOW)).isNotNull();
        if (status == ReportStatus.PUBLISHED) {
            assertThat(report.publish(URL, state, NOW)).isNotNull();
        }
        return report;
    }
}
