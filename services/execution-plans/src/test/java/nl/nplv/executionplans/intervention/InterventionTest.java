package nl.nplv.executionplans.intervention;

import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.nplv.executionplans.Steps;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterventionTest {
    @Test
    void each_step_is_as_drawn() {
        Steps.mustBe(InterventionStatus.class, """
                PLANNED -> RUNNING
                RUNNING -> ADJUSTED, DONE, STOPPED
                ADJUSTED -> RUNNING""");
    }

    @ParameterizedTest
    @CsvSource({
        "SAFETY, PARTNER, gemeente-breda, LD-2023-014, true",
        "SAFETY, PARTNER, gemeente-breda, , false",
        "SAFETY, NONE, politie-zeeland-west-brabant, , false",
        "SAFETY, NONE, Nationale-Politie, , false",
        "SAFETY, NONE, politie-zeeland-west-brabant, LD-2023-014, true",
        "SAFETY, NONE, gemeente-breda, , true",
        "HEALTH, PARTNER, gemeente-breda, , true"
    })
    @Tag("EP9")
    void safety_with_police_refers_to_the_local_triangle(
            PolicyDomain domain, PoliceRole police, String lead, @Nullable String reference, boolean allowed) {
        var facts = facts(police, lead, reference);

        if (allowed) {
            assertThatCode(() -> facts.mustBeAllowed(domain)).doesNotThrowAnyException();
        } else {
            assertRefused(InterventionProblem.LOCAL_TRIANGLE_REQUIRED, () -> facts.mustBeAllowed(domain));
        }
    }

    @ParameterizedTest
    @EnumSource(PolicyDomain.class)
    @Tag("EP9")
    void no_intervention_decides_where_police_are_deployed(PolicyDomain domain) {
        var facts = facts(PoliceRole.DEPLOYMENT, "gemeente-breda", "LD-2023-014");

        assertRefused(InterventionProblem.POLICE_NOT_ALLOCATED, () -> facts.mustBeAllowed(domain));
    }

    @Test
    void an_intervention_runs_forward_and_has_one_budget_a_year() {
        var backward = dated("2023-09-01", "2023-08-31", 2023);
        var twice = dated("2023-09-01", "2023-09-01", 2023, 2023);
        var oneDay = dated("2023-09-01", "2023-09-01", 2023, 2024);

        assertRefused(InterventionProblem.DATES_REVERSED, () -> backward.mustBeAllowed(PolicyDomain.HEALTH));
        assertRefused(InterventionProblem.BUDGET_YEAR_TWICE, () -> twice.mustBeAllowed(PolicyDomain.HEALTH));
        assertThatCode(() -> oneDay.mustBeAllowed(PolicyDomain.HEALTH)).doesNotThrowAnyException();
        assertThat(oneDay.total()).isEqualTo(Money.of("200000.20"));
    }

    private static InterventionFacts facts(PoliceRole police, String lead, @Nullable String reference) {
        return new InterventionFacts(
                "Street coaches",
                InterventionType.PREVENTIVE,
                lead,
                LocalDate.parse("2023-09-01"),
                null,
                List.of(),
                List.of(),
                List.of(),
                police,
                reference);
    }

    private static InterventionFacts dated(String start, String end, int... years) {
        return new InterventionFacts(
                "Street coaches",
                InterventionType.SOCIAL,
                "gemeente-breda",
                LocalDate.parse(start),
                LocalDate.parse(end),
                Arrays.stream(years)
                        .mapToObj(year -> new YearBudget(year, Money.of("100000.10")))
                        .toList(),
                List.of(),
                List.of(),
                PoliceRole.NONE,
                null);
    }
}
