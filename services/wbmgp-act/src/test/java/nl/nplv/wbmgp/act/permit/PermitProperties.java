package nl.nplv.wbmgp.act.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration;
import nl.nplv.wbmgp.act.permit.PermitCase.DesignatedMeasure;
import nl.nplv.wbmgp.act.permit.PermitCase.Hardship;
import nl.nplv.wbmgp.act.permit.PermitCase.Nuisance;
import nl.nplv.wbmgp.act.permit.PermitCase.Person;
import nl.nplv.wbmgp.act.permit.PermitCase.Priority;
import nl.nplv.wbmgp.act.permit.PermitCase.Rivals;
import nl.nplv.wbmgp.act.permit.PermitCase.Rules;
import nl.nplv.wbmgp.act.permit.PermitCase.Seeker;
import nl.nplv.wbmgp.act.permit.PermitCase.Stay;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.act.verdict.Step;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** What holds of every permit, whatever the case. */
class PermitProperties {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @Property
    void every_refusal_has_a_ground_with_an_article_and_remedies(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        if (verdict.outcome() == PermitOutcome.REFUSED || verdict.outcome() == PermitOutcome.MAY_BE_REFUSED) {
            assertThat(verdict.grounds())
                    .isNotEmpty()
                    .allSatisfy(ground ->
                            assertThat(ground.citation().textFrom()).isNotNull().isBeforeOrEqualTo(asked.decidedOn()));
            assertThat(verdict.remedies()).isNotEmpty();
        } else if (verdict.outcome() != PermitOutcome.INFORMATION_NEEDED) {
            assertThat(verdict.grounds()).isEmpty();
        }
    }

    @Property
    void six_full_years_never_refuse_for_income(@ForAll("cases") PermitCase asked) {
        var longResident =
                with(asked, List.of(new Stay(asked.appliedOn().minusYears(6).minusDays(1), null)), Set.of());

        assertThat(judge(longResident).grounds())
                .noneMatch(ground -> ground.code().equals("INCOME_REQUIREMENT"));
    }

    @Property
    void more_years_never_make_it_worse(@ForAll("cases") PermitCase asked, @ForAll("days") LocalDate since) {
        var shorter = judge(with(asked, List.of(new Stay(since, null)), Set.of()));
        var longer = judge(with(asked, List.of(new Stay(since.minusYears(1), null)), Set.of()));

        if (shorter.grounds().isEmpty()) {
            assertThat(longer.grounds()).noneMatch(ground -> ground.code().equals("INCOME_REQUIREMENT"));
        }
    }

    @Property
    void an_income_outside_the_list_changes_nothing_and_is_named_nowhere(@ForAll("cases") PermitCase asked) {
        var secret = with(asked, asked.seeker().stays(), Set.of("SOCIAL_ASSISTANCE"));
        var without = with(asked, asked.seeker().stays(), Set.of());

        assertThat(judge(secret)).isEqualTo(judge(without));
        assertThat(judge(secret).toString()).doesNotContain("SOCIAL_ASSISTANCE");
    }

    @Property
    void priority_refuses_nobody_without_a_rival_who_has_it(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        if (verdict.grounds().stream().anyMatch(ground -> ground.code().equals("PRIORITY"))) {
            assertThat(asked.rivals().priority()).isNotEqualTo(false);
            assertThat(asked.seeker().priority()).isNotEqualTo(true);
        }
    }

    @Property
    void the_police_are_asked_only_when_all_else_passes(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        if (verdict.outcome() == PermitOutcome.RESEARCH_NEEDED) {
            assertThat(verdict.grounds()).isEmpty();
            assertThat(asked.declaration()).isNull();
            assertThat(asked.ownerConsents()).isTrue();
        }
    }

    @Property
    void nothing_of_article_ten_is_tried_before_2017(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        if (asked.decidedOn().isBefore(LocalDate.of(2017, 1, 1))) {
            assertThat(verdict.steps())
                    .extracting(Step::condition)
                    .doesNotContain(
                            PermitCondition.VOG_SHOWN,
                            PermitCondition.RESEARCH_ALLOWED,
                            PermitCondition.OWNER_CONSENT,
                            PermitCondition.DECLARATION_ALLOWS);
        }
    }

    @Property
    void a_permit_that_is_not_required_ends_with_the_condition_that_failed(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        if (verdict.outcome() == PermitOutcome.NOT_REQUIRED) {
            assertThat(verdict.steps().getLast().result()).isEqualTo(Step.Result.FAILED);
            assertThat(verdict.remedies()).isEmpty();
        }
    }

    @Property
    void every_verdict_can_be_said_in_both_languages(@ForAll("cases") PermitCase asked) {
        var verdict = judge(asked);

        assertThat(Language.values()).allSatisfy(language -> {
            assertThat(verdict.in(language).outcome()).isNotBlank();
            assertThat(verdict.in(language).because()).isNotEmpty();
            assertThat(verdict.in(language).wouldChange()).isNotEmpty();
        });
    }

    private static Verdict<PermitOutcome> judge(PermitCase asked) {
        return PermitRules.judge(asked, Answers.DEFAULT);
    }

    private static PermitCase with(PermitCase asked, List<Stay> stays, Set<String> incomes) {
        var seeker = asked.seeker();
        return new PermitCase(
                asked.appliedOn(),
                asked.completedOn(),
                asked.decidedOn(),
                asked.designations(),
                asked.ordinance(),
                new Seeker(
                        stays,
                        incomes,
                        seeker.lawfulResidence(),
                        seeker.priority(),
                        seeker.urgent(),
                        seeker.leavesNoDwelling(),
                        seeker.localTies()),
                asked.rivals(),
                asked.persons(),
                asked.joinsLater(),
                asked.ownerConsents(),
                asked.declaration(),
                asked.hardship(),
                asked.refusesOnPriority(),
                asked.bibobGround());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PermitCase> cases() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400), measures(), rules(), seekers(), choices())
                .as(PermitProperties::put);
    }

    private static PermitCase put(
            LocalDate appliedOn,
            int days,
            Set<Measure> measures,
            @Nullable Rules rules,
            Seeker seeker,
            Choices choices) {
        return new PermitCase(
                appliedOn,
                null,
                appliedOn.plusDays(days),
                measures.stream().map(measure -> designated(measure, choices)).toList(),
                rules,
                seeker,
                new Rivals(choices.rival()),
                List.of(new Person(appliedOn.minusYears(choices.age()), choices.vog())),
                choices.joinsLater(),
                choices.ownerConsents(),
                choices.declaration(),
                new Hardship(choices.hardship(), choices.hardship()),
                choices.refuses(),
                null);
    }

    private static DesignatedMeasure designated(Measure measure, Choices choices) {
        var instrument = measure == Measure.ART10 ? choices.instrument() : null;
        return new DesignatedMeasure(measure, instrument, FIRST, LAST);
    }

    private static Arbitrary<Set<Measure>> measures() {
        return Arbitraries.subsetOf(EnumSet.allOf(Measure.class));
    }

    private static Arbitrary<Rules> rules() {
        return Combinators.combine(yes(), yes(), yes(), yes(), yes())
                .as((listed, article8, article9, article10, first) -> new Rules(
                        FIRST,
                        LAST,
                        listed,
                        article8,
                        article9 ? new Priority(first, !first) : null,
                        article10 ? new Nuisance(first) : null));
    }

    private Arbitrary<Seeker> seekers() {
        return Combinators.combine(days(), yes(), unknown(), unknown(), yes(), yes(), yes())
                .as((since, income, lawful, priority, urgent, leavesNone, ties) -> new Seeker(
                        List.of(new Stay(since.minusYears(7), null)),
                        income ? Set.of("EMPLOYMENT") : Set.of(),
                        lawful,
                        priority,
                        urgent,
                        leavesNone,
                        ties));
    }

    private static Arbitrary<Choices> choices() {
        return Combinators.combine(
                        unknown(),
                        Arbitraries.integers().between(10, 90),
                        unknown(),
                        yes(),
                        yes(),
                        declarations(),
                        unknown(),
                        Arbitraries.of(Instrument.class))
                .as((rival, age, vog, joins, owner, declaration, hardship, instrument) ->
                        new Choices(rival, age, vog, joins, owner, declaration, hardship, hardship, instrument));
    }

    private static Arbitrary<Declaration> declarations() {
        return Combinators.combine(Arbitraries.of(Declaration.Says.class), yes())
                .as(Declaration::new)
                .injectNull(0.4);
    }

    private static Arbitrary<Boolean> yes() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Boolean> unknown() {
        return yes().injectNull(0.3);
    }

    private record Choices(
            @Nullable Boolean rival,
            int age,
            @Nullable Boolean vog,
            boolean joinsLater,
            boolean ownerConsents,
            @Nullable Declaration declaration,
            @Nullable Boolean hardship,
            @Nullable Boolean refuses,
            Instrument instrument) {}
}
