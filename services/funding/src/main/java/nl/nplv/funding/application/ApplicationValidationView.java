package nl.nplv.funding.application;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.problem.Violation;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a dry run found.
 *
 * @param acceptable whether it would be taken
 * @param violations every problem, with its place
 * @param totals sums by scheme and year
 * @param total sum of all
 */
@Schema(name = "ApplicationValidation", description = "What a dry run found; nothing was kept.")
public record ApplicationValidationView(
        @Schema(description = "Whether it would be taken today.")
        boolean acceptable,

        @Schema(description = "Every problem, with its place.")
        List<Violation> violations,

        @Schema(description = "Sums by scheme and year.") List<SchemeYearTotal> totals,
        @Schema(description = "Sum of all, EUR.") Money total) {

    /** Sum for a scheme and year. */
    @Schema(description = "What is asked of a scheme for a year.")
    public record SchemeYearTotal(
            @Schema(description = "Scheme.") SchemeCode schemeCode,

            @Schema(description = "Calendar year.", examples = "2023")
            int year,

            @Schema(description = "Sum, EUR.") Money amount) {}

    static ApplicationValidationView of(Findings findings, List<AskedLine> lines) {
        var violations = findings.violations();
        return new ApplicationValidationView(
                violations.isEmpty(),
                violations,
                totals(lines),
                Money.sum(lines.stream().map(line -> YearAmounts.total(line.years()))));
    }

    private static List<SchemeYearTotal> totals(List<AskedLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(AskedLine::schemeCode, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(scheme -> YearAmounts.byYear(scheme.getValue().stream(), AskedLine::years).entrySet().stream()
                        .map(year -> new SchemeYearTotal(scheme.getKey(), year.getKey(), year.getValue())))
                .toList();
    }
}
