package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationProblem.LINE_TWICE;
import static nl.nplv.funding.application.ApplicationProblem.UNKNOWN_SCHEME;
import static nl.nplv.funding.application.ApplicationProblem.YEAR_TWICE;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.almere;
import static nl.nplv.funding.scheme.SchemeFixtures.announced;
import static nl.nplv.funding.scheme.SchemeFixtures.closed;
import static nl.nplv.funding.scheme.SchemeFixtures.dordrechtWest;
import static nl.nplv.funding.scheme.SchemeFixtures.open;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static nl.nplv.funding.scheme.SchemeProblem.COALITION_INCOMPLETE;
import static nl.nplv.funding.scheme.SchemeProblem.EFFORT_ASSESSMENT_MISSING;
import static nl.nplv.funding.scheme.SchemeProblem.FIXED_AMOUNT;
import static nl.nplv.funding.scheme.SchemeProblem.NOT_ELIGIBLE;
import static nl.nplv.funding.scheme.SchemeProblem.OUT_OF_PERIOD;
import static nl.nplv.funding.scheme.SchemeProblem.SCHEME_NOT_IN_WINDOW;
import static nl.nplv.funding.scheme.SchemeProblem.SCHEME_NOT_OPEN;
import static nl.nplv.funding.scheme.SchemeProblem.UNKNOWN_THEME;
import static nl.nplv.funding.window.WindowProblem.WINDOW_CLOSED;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nplv.funding.application.CoalitionPartner.Kind;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.Audience;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.scheme.SchemeFixtures;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.Violation;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCheckTest {
    private static final Ceilings UNLIMITED = new Ceilings(null, null, null);

    private final ApplicationWindow window = SchemeFixtures.window();
    private final FundingScheme fixed = open("VHF", terms(UNLIMITED, "500000", null), window);
    private final FundingScheme free = open("ENVELOPE", terms(), window);

    @Test
    @Tag("FU1")
    void one_file_asks_several_schemes_over_several_years() {
        var found = check(
                dordrechtWest(),
                DAY,
                line("VHF", "WORK", year(2023, "500000"), year(2024, "500000"), year(2025, "500000.00")),
                line("ENVELOPE", "WORK", year(2023, "1000000.01")));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @Tag("FU3")
    @CsvSource({
        "2023, 500000.01, FIXED_AMOUNT, /lines/0/years/0/amount",
        "2023, 499999.99, FIXED_AMOUNT, /lines/0/years/0/amount",
        "2026, 500000, OUT_OF_PERIOD, /lines/0/years/0/year",
        "2022, 500000, OUT_OF_PERIOD, /lines/0/years/0/year",
    })
    void the_programme_organisation_gets_half_a_million_a_year_until_2025_and_nothing_else(
            int year, String amount, String code, String pointer) {
        var found = check(dordrechtWest(), DAY, line("VHF", "WORK", year(year, amount)));

        assertThat(found).extracting(Violation::code).containsExactly(code);
        assertThat(found).extracting(Violation::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-31, true", "2023-08-01, false", "2023-09-30, false", "2023-10-01, true"})
    void outside_the_window_nothing_is_taken(LocalDate day, boolean refused) {
        var found = check(dordrechtWest(), day, line("ENVELOPE", "WORK", year(2023, "1")));

        assertThat(found.stream().anyMatch(each -> each.code().equals(WINDOW_CLOSED.name())))
                .isEqualTo(refused);
    }

    @Test
    @Tag("FU3")
    void a_municipality_without_a_focus_area_is_not_eligible_for_a_scheme_of_areas_only() {
        var found = findings(almere(), DAY, line("ENVELOPE", "WORK", year(2023, "1")));

        assertRefused(NOT_ELIGIBLE, found::throwIfAny);
    }

    @Test
    @Tag("FU5")
    void a_scheme_that_also_works_outside_the_areas_takes_any_municipality_that_is_listed() {
        var listed = List.of(new MunicipalityCode("GM0034"));
        var wide = open("PMG", terms(UNLIMITED, null, null, new Audience(false, listed, false, null)), window);

        assertThat(check(wide, almere(), line("PMG", "WORK", year(2024, "1")))).isEmpty();
        assertThat(check(wide, dordrechtWest(), line("PMG", "WORK", year(2024, "1"))))
                .extracting(Violation::code)
                .containsExactly(NOT_ELIGIBLE.name());
    }

    @Test
    @Tag("FU6")
    void a_coalition_is_a_municipality_with_a_school_and_a_local_organisation() {
        var school = open("SCHOOL", terms(UNLIMITED, null, null, new Audience(false, null, true, null)), window);

        assertThat(check(school, almere(), coalition(Kind.SCHOOL)))
                .extracting(Violation::code)
                .containsExactly(COALITION_INCOMPLETE.name());
        assertThat(check(school, almere(), coalition(Kind.SCHOOL, Kind.LOCAL_ORGANISATION)))
                .isEmpty();
    }

    @Test
    @Tag("FU7")
    void a_scheme_without_assessment_or_not_open_in_the_window_is_not_open_to_anybody() {
        var announced = announced("LATER", terms());

        var found = new LineCheck(Map.of(announced.code(), announced), Set.of(), dordrechtWest(), window)
                .of(List.of(), List.of(line("LATER", "WORK", year(2023, "1"))), DAY)
                .violations();

        assertThat(found)
                .extracting(Violation::code)
                .containsExactly(codes(EFFORT_ASSESSMENT_MISSING, SCHEME_NOT_OPEN, SCHEME_NOT_IN_WINDOW));
    }

    @Test
    void all_problems_of_all_lines_are_found_at_once() {
        var found = check(
                almere(),
                LocalDate.parse("2024-01-01"),
                line("NOWHERE", "WORK", year(2023, "1")),
                line("VHF", "DANCE", year(2026, "1"), year(2026, "500000")),
                line("VHF", "DANCE", year(2023, "500000")));

        assertThat(found)
                .extracting(Violation::code)
                .containsExactly(codes(
                        WINDOW_CLOSED,
                        UNKNOWN_SCHEME,
                        NOT_ELIGIBLE,
                        UNKNOWN_THEME,
                        OUT_OF_PERIOD,
                        FIXED_AMOUNT,
                        YEAR_TWICE,
                        OUT_OF_PERIOD,
                        LINE_TWICE,
                        NOT_ELIGIBLE,
                        UNKNOWN_THEME));
    }

    @Test
    @Tag("FU1")
    void a_scheme_that_closed_freezes_its_own_lines_and_not_the_rest_of_the_file() {
        var stays = line("GONE", "WORK", year(2023, "1"));
        var closed = closed("GONE", terms(), window);
        var check = new LineCheck(
                Map.of(closed.code(), closed, free.code(), free),
                Set.of(closed.code(), free.code()),
                dordrechtWest(),
                window);
        var added = line("ENVELOPE", "WORK", year(2023, "1"));

        assertThat(check.of(List.of(stays), List.of(stays, added), DAY).violations())
                .isEmpty();
        assertThat(check.of(List.of(stays), List.of(line("GONE", "WORK", year(2023, "2")), added), DAY)
                        .violations())
                .extracting(Violation::code)
                .containsExactly(codes(SCHEME_NOT_OPEN));
        assertThat(check.of(List.of(stays), List.of(stays, stays), DAY).violations())
                .extracting(Violation::code)
                .containsExactly(codes(LINE_TWICE));
    }

    private List<Violation> check(Applicant applicant, LocalDate day, AskedLine... lines) {
        return findings(applicant, day, lines).violations();
    }

    private Findings findings(Applicant applicant, LocalDate day, AskedLine... lines) {
        return new LineCheck(
                        Map.of(fixed.code(), fixed, free.code(), free),
                        Set.of(fixed.code(), free.code()),
                        applicant,
                        window)
                .of(List.of(), List.of(lines), day);
    }

    private List<Violation> check(FundingScheme scheme, Applicant applicant, AskedLine line) {
        return new LineCheck(Map.of(scheme.code(), scheme), Set.of(scheme.code()), applicant, window)
                .of(List.of(), List.of(line), DAY)
                .violations();
    }

    private static AskedLine line(String scheme, String theme, YearAmount... years) {
        return new AskedLine(new SchemeCode(scheme), theme, List.of(years), "Work.", null);
    }

    private static AskedLine coalition(Kind... kinds) {
        var partners = Arrays.stream(kinds)
                .map(kind -> new CoalitionPartner(kind, "Partner"))
                .toList();
        return new AskedLine(new SchemeCode("SCHOOL"), "WORK", List.of(year(2023, "1")), "School day.", partners);
    }

    private static YearAmount year(int year, String amount) {
        return new YearAmount(year, Money.of(amount));
    }

    private static String[] codes(Problem... problems) {
        return Arrays.stream(problems).map(Problem::name).toArray(String[]::new);
    }
}
