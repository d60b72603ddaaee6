package nl.nplv.executionplans.bottleneck;

import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import nl.nplv.executionplans.Steps;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckUnresolved;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BreakthroughReached;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.LawChangeProposed;
import nl.nplv.executionplans.known.KnownRepresentative;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.problem.CommonProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BottleneckTest {
    private static final Instant NOW = Instant.parse("2023-05-01T10:00:00Z");
    private static final FeasibilityTests PASSED = new FeasibilityTests(true, true, null);

    private final KnownArea area = KnownFixtures.area("breda-noord");
    private final Actor office = office("breda-noord");
    private final Actor representative = actor("RIJK", Tier.NATIONAL, Role.REP, Set.of("breda-noord"));
    private final Actor guide = actor("kennispartner-ipw", Tier.KNOWLEDGE, Role.KNO, Set.of());
    private final Actor state = state();
    private final KnownRepresentative ocw = new KnownRepresentative(UUID.randomUUID(), area.id(), "OCW");

    @Test
    void each_step_is_as_drawn() {
        Steps.mustBe(BottleneckStatus.class, """
                REPORTED -> TABLED, ANALYSING
                TABLED -> TAKEN_UP, RESOLVED
                TAKEN_UP -> ANALYSING
                ANALYSING -> BREAKTHROUGH, LAW_CHANGE_PROPOSED, UNRESOLVED
                BREAKTHROUGH -> SHARED
                LAW_CHANGE_PROPOSED -> SHARED
                UNRESOLVED -> SHARED""");
    }

    @Test
    @Tag("EP4")
    void the_representative_takes_up_what_is_another_ministrys_field() {
        var bottleneck = tabled(true);

        var event = bottleneck.takeUp(ocw, representative, NOW);

        assertThat(event.ministry()).isEqualTo("OCW");
        assertThat(event.representativeId()).isEqualTo(ocw.id());
        assertThat(bottleneck.facts().ministry()).isEqualTo(Ministry.SZW);
        assertThat(bottleneck.status()).isEqualTo(BottleneckStatus.TAKEN_UP);
    }

    @Test
    @Tag("EP4")
    void a_representative_never_declines_because_it_is_another_ministrys_field() {
        var bottleneck = tabled(true);

        assertRefused(
                BottleneckProblem.REP_CANNOT_DECLINE,
                () -> bottleneck.decline(DeclineReason.OTHER_MINISTRY, representative, NOW));
        assertThat(bottleneck
                        .decline(DeclineReason.NO_NATIONAL_ACTION, representative, NOW)
                        .reason())
                .isEqualTo(DeclineReason.NO_NATIONAL_ACTION);
        assertThat(bottleneck.resolve("A desk in the library.", office, NOW).bottleneckId())
                .isEqualTo(bottleneck.id());
    }

    @Test
    @Tag("EP4")
    void what_needs_national_action_goes_to_the_representative_and_the_rest_stays_local() {
        assertRefused(BottleneckProblem.NO_NATIONAL_ACTION, () -> tabled(false).takeUp(ocw, representative, NOW));
        assertRefused(
                BottleneckProblem.NO_NATIONAL_ACTION,
                () -> tabled(false).decline(DeclineReason.NO_NATIONAL_ACTION, representative, NOW));
        assertRefused(
                BottleneckProblem.NATIONAL_ACTION_NEEDED, () -> tabled(true).resolve("Ours.", office, NOW));
        var local = tabled(false);
        assertThat(local.resolve("A desk in the library.", office, NOW)).isNotNull();
        assertThat(local.status()).isEqualTo(BottleneckStatus.RESOLVED);
    }

    @Test
    @Tag("EP5")
    void the_practice_track_has_no_theme_group_and_the_legislation_track_needs_one() {
        assertRefused(
                BottleneckProblem.THEME_GROUP_NOT_ALLOWED,
                () -> takenUp().route(Track.PRACTICE, "Housing", null, state, NOW));
        assertRefused(
                BottleneckProblem.THEME_GROUP_REQUIRED,
                () -> takenUp().route(Track.LEGISLATION, null, null, state, NOW));
        assertThat(takenUp()
                        .route(Track.LEGISLATION, "Housing", null, state, NOW)
                        .themeGroup())
                .isEqualTo("Housing");
        assertThat(takenUp().route(Track.PRACTICE, null, null, state, NOW).track())
                .isEqualTo(Track.PRACTICE);
    }

    @Test
    @Tag("EP5")
    void only_a_proposal_of_2021_goes_from_the_quick_scan_straight_to_its_track() {
        var proposal = new Bottleneck(17, facts(true));
        assertThat(proposal.report(state, NOW).origin()).isEqualTo(Origin.PROPOSAL_2021);
        assertThat(proposal.route(Track.PRACTICE, null, null, state, NOW).track())
                .isEqualTo(Track.PRACTICE);

        assertRefused(
                BottleneckProblem.NOT_A_PROPOSAL, () -> reported(true).route(Track.PRACTICE, null, null, state, NOW));
        assertRefused(
                BottleneckProblem.BOTTLENECK_ELSEWHERE, () -> new Bottleneck(18, facts(true)).report(office, NOW));
    }

    @Test
    @Tag("EP5")
    void the_legislation_track_names_the_ministry_that_can_bring_it_to_an_end() {
        var proposal = new Bottleneck(19, new BottleneckFacts("Keys", "Nobody has them.", Cause.LAW, null, true));
        assertThat(proposal.report(state, NOW)).isNotNull();
        assertRefused(
                BottleneckProblem.MINISTRY_REQUIRED,
                () -> proposal.route(Track.LEGISLATION, "Housing", null, state, NOW));
        assertThat(proposal.route(Track.LEGISLATION, "Housing", Ministry.VWS, state, NOW))
                .isNotNull();

        assertThat(proposal.facts().ministry()).isEqualTo(Ministry.VWS);
        assertThat(proposal.conclude(
                        Outcome.UNRESOLVED, "Not now.", actor("VWS", Tier.NATIONAL, Role.MIN, Set.of()), NOW))
                .isEqualTo(new BottleneckUnresolved(proposal.id(), "Not now."));
    }

    @Test
    @Tag("EP5")
    void the_guide_brings_a_proposal_of_the_practice_track_to_an_end_whosever_field_it_is() {
        var proposal = new Bottleneck(20, new BottleneckFacts("Keys", "Nobody has them.", Cause.PRACTICE, null, true));
        assertThat(proposal.report(state, NOW)).isNotNull();
        assertThat(proposal.route(Track.PRACTICE, null, null, state, NOW)).isNotNull();
        assertRefused(
                CommonProblem.FORBIDDEN,
                () -> proposal.conclude(
                        Outcome.UNRESOLVED, "Ours.", actor("VWS", Tier.NATIONAL, Role.MIN, Set.of()), NOW));

        assertThat(proposal.conclude(Outcome.UNRESOLVED, "Not now.", guide, NOW))
                .isNotNull();
    }

    @Test
    @Tag("EP5")
    void only_the_practice_track_escalates_and_only_the_legislation_track_changes_the_law() {
        var legislation = analysed(Track.LEGISLATION);
        var ministry = actor("SZW", Tier.NATIONAL, Role.MIN, Set.of());

        assertRefused(BottleneckProblem.PRACTICE_TRACK_ONLY, () -> legislation.escalate(state, NOW));
        assertRefused(CommonProblem.ILLEGAL_TRANSITION, () -> takenUp().escalate(state, NOW));
        assertThat(analysed(Track.PRACTICE).escalate(guide, NOW)).isNotNull();
        assertRefused(
                BottleneckProblem.LEGISLATION_TRACK_ONLY,
                () -> analysed(Track.PRACTICE).conclude(Outcome.LAW_CHANGE_PROPOSED, "A new article.", guide, NOW));
        assertThat(legislation.conclude(Outcome.LAW_CHANGE_PROPOSED, "A new article.", ministry, NOW))
                .isEqualTo(new LawChangeProposed(legislation.id(), "A new article."));
    }

    @Test
    @Tag("EP6")
    void what_is_desirable_but_cannot_be_executed_gets_an_alternative_and_stays_in_analysis() {
        var bottleneck = analysed(Track.PRACTICE);

        assertRefused(
                BottleneckProblem.ALTERNATIVE_REQUIRED,
                () -> bottleneck.test(new FeasibilityTests(true, false, null), guide, NOW));
        assertThat(bottleneck
                        .test(new FeasibilityTests(true, false, "One contact person."), guide, NOW)
                        .executable())
                .isFalse();

        assertThat(bottleneck.status()).isEqualTo(BottleneckStatus.ANALYSING);
        assertRefused(
                BottleneckProblem.TESTS_NOT_PASSED,
                () -> bottleneck.conclude(Outcome.BREAKTHROUGH, "A covenant.", guide, NOW));
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true"})
    @Tag("EP6")
    void a_breakthrough_passes_both_tests(boolean legal, boolean executable) {
        var bottleneck = analysed(Track.PRACTICE);
        assertRefused(
                BottleneckProblem.TESTS_NOT_PASSED,
                () -> bottleneck.conclude(Outcome.BREAKTHROUGH, "A covenant.", guide, NOW));
        var again = analysed(Track.PRACTICE);
        assertThat(again.test(new FeasibilityTests(legal, executable, null), guide, NOW))
                .isNotNull();
        assertRefused(
                BottleneckProblem.TESTS_NOT_PASSED,
                () -> again.conclude(Outcome.BREAKTHROUGH, "A covenant.", guide, NOW));
    }

    @Test
    @Tag("EP6")
    void both_tests_passed_lead_to_a_breakthrough() {
        var bottleneck = analysed(Track.PRACTICE);
        assertThat(bottleneck.test(PASSED, guide, NOW)).isNotNull();

        assertThat(bottleneck.conclude(Outcome.BREAKTHROUGH, "A covenant.", guide, NOW))
                .isEqualTo(new BreakthroughReached(bottleneck.id(), "A covenant."));
    }

    @Test
    void a_ministry_decides_on_its_field_or_as_the_representatives_and_the_guide_only_in_practice() {
        var other = actor("VWS", Tier.NATIONAL, Role.MIN, Set.of());

        assertRefused(CommonProblem.FORBIDDEN, () -> analysed(Track.PRACTICE).test(PASSED, other, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> analysed(Track.LEGISLATION).test(PASSED, guide, NOW));
        assertThat(analysed(Track.LEGISLATION).test(PASSED, actor("SZW", Tier.NATIONAL, Role.MIN, Set.of()), NOW))
                .isNotNull();
        assertThat(analysed(Track.LEGISLATION).test(PASSED, actor("OCW", Tier.NATIONAL, Role.MIN, Set.of()), NOW))
                .isNotNull();
    }

    @Test
    void nobody_of_another_area_reports_tables_takes_up_or_resolves() {
        var elsewhere = office("delft-west");
        var otherRepresentative = actor("RIJK", Tier.NATIONAL, Role.REP, Set.of("delft-west"));
        var otherExecutive = municipality("GM0503", Role.EXE);
        var meeting = KnownFixtures.planned(area.id());

        assertRefused(CommonProblem.FORBIDDEN, () -> new Bottleneck(area, facts(true)).report(otherExecutive, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> reported(true).table(meeting, elsewhere, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> tabled(true).takeUp(ocw, otherRepresentative, NOW));
        assertRefused(
                CommonProblem.FORBIDDEN,
                () -> tabled(true).decline(DeclineReason.NO_NATIONAL_ACTION, otherRepresentative, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> tabled(false).resolve("Ours.", elsewhere, NOW));
        assertRefused(
                BottleneckProblem.BOTTLENECK_ELSEWHERE,
                () -> reported(true).table(KnownFixtures.planned(UUID.randomUUID()), office, NOW));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-29T09:59:59Z, false", "2023-05-29T10:00:00Z, true", "2023-06-30T10:00:00Z, true"})
    void it_is_overdue_from_the_moment_that_the_norm_is_over(String moment, boolean overdue) {
        var bottleneck = tabled(true);
        var norm = Period.ofDays(28);

        assertThat(bottleneck.isToBeAnnounced(norm, Instant.parse(moment))).isEqualTo(overdue);
        assertThat(BottleneckClock.of(bottleneck, norm, Instant.parse(moment)).overdue())
                .isEqualTo(overdue);
    }

    @Test
    void it_is_announced_once_per_status() {
        var bottleneck = tabled(true);
        var norm = Period.ofDays(28);
        var later = Instant.parse("2023-07-01T10:00:00Z");
        assertThat(bottleneck.announceOverdue(norm, Actor.platform(Role.NAT)).dueAt())
                .isEqualTo(Instant.parse("2023-05-29T10:00:00Z"));
        assertThat(bottleneck.isToBeAnnounced(norm, later)).isFalse();

        assertThat(bottleneck.takeUp(ocw, representative, later)).isNotNull();

        assertThat(bottleneck.isToBeAnnounced(norm, later.plus(Duration.ofDays(28))))
                .isTrue();
    }

    @Test
    void its_clock_tells_the_days_in_each_status() {
        var bottleneck = tabled(true);
        assertThat(bottleneck.takeUp(ocw, representative, NOW.plus(Duration.ofDays(10))))
                .isNotNull();

        var clock = BottleneckClock.of(bottleneck, null, NOW.plus(Duration.ofDays(15)));

        assertThat(clock.stays())
                .containsExactly(
                        new BottleneckClock.Stay(BottleneckStatus.REPORTED, 0),
                        new BottleneckClock.Stay(BottleneckStatus.TABLED, 10),
                        new BottleneckClock.Stay(BottleneckStatus.TAKEN_UP, 5));
        assertThat(clock.daysSinceAction()).isEqualTo(5);
        assertThat(clock.dueAt()).isNull();
    }

    private Bottleneck reported(boolean national) {
        var bottleneck = new Bottleneck(area, facts(national));
        assertThat(bottleneck.report(office, NOW).cause()).isEqualTo(Cause.LAW);
        return bottleneck;
    }

    private Bottleneck tabled(boolean national) {
        var bottleneck = reported(national);
        assertThat(bottleneck.table(KnownFixtures.planned(area.id()), office, NOW))
                .isNotNull();
        return bottleneck;
    }

    private Bottleneck takenUp() {
        var bottleneck = tabled(true);
        assertThat(bottleneck.takeUp(ocw, representative, NOW)).isNotNull();
        return bottleneck;
    }

    private Bottleneck analysed(Track track) {
        var bottleneck = takenUp();
        assertThat(bottleneck.route(track, track == Track.LEGISLATION ? "Housing" : null, null, state, NOW))
                .isNotNull();
        return bottleneck;
    }

    private static BottleneckFacts facts(boolean national) {
        return new BottleneckFacts("Debt data", "Cannot be shared.", Cause.LAW, Ministry.SZW, national);
    }

    private static Actor actor(String organisation, Tier tier, String role, Set<String> areas) {
        return new Actor(organisation, tier, role, areas, "client", "token");
    }
}
