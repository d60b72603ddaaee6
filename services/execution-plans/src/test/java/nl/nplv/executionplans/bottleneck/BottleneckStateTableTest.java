package nl.nplv.executionplans.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.executionplans.StateTable;
import nl.nplv.executionplans.known.KnownRepresentative;
import nl.nplv.executionplans.lesson.LessonsOfTests;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BottleneckStateTableTest {
    private static final Instant NOW = Instant.parse("2023-05-01T10:00:00Z");
    private static final FeasibilityTests PASSED = new FeasibilityTests(true, true, null);

    private final KnownArea area = KnownFixtures.area(StateTable.AREA);
    private final KnownRepresentative ocw = new KnownRepresentative(UUID.randomUUID(), area.id(), "OCW");

    @Test
    @Tag("EP4")
    @Tag("EP5")
    void each_step_in_each_state_by_each_role_is_as_drawn() {
        StateTable.of(BottleneckStatus.class, this::in)
                .step("reportBottleneck", (bottleneck, by) -> new Bottleneck(area, facts(true)).report(by, NOW))
                .step(
                        "tableBottleneck",
                        (bottleneck, by) -> bottleneck.table(KnownFixtures.planned(area.id()), by, NOW))
                .step("takeBottleneckUp", (bottleneck, by) -> bottleneck.takeUp(ocw, by, NOW))
                .step(
                        "declineBottleneck",
                        (bottleneck, by) -> bottleneck.decline(DeclineReason.NO_NATIONAL_ACTION, by, NOW))
                .step("routeBottleneck", (bottleneck, by) -> bottleneck.route(Track.PRACTICE, null, null, by, NOW))
                .step("escalateBottleneck", (bottleneck, by) -> bottleneck.escalate(by, NOW))
                .step("testBottleneck", (bottleneck, by) -> bottleneck.test(PASSED, by, NOW))
                .step(
                        "concludeBottleneck",
                        (bottleneck, by) -> bottleneck.conclude(Outcome.UNRESOLVED, "Not now.", by, NOW))
                .step("shareBottleneck", (bottleneck, by) -> bottleneck.share(LessonsOfTests.published(), by, NOW))
                .mustBe("""
                        reportBottleneck   | OFF ALL EXE MAY | REPORTED TABLED RESOLVED TAKEN_UP ANALYSING BREAKTHROUGH \
                        LAW_CHANGE_PROPOSED UNRESOLVED SHARED
                        tableBottleneck    | OFF ALL EXE MAY | REPORTED
                        takeBottleneckUp   | REP             | TABLED
                        declineBottleneck  | REP             | TABLED
                        routeBottleneck    | NAT             | TAKEN_UP
                        escalateBottleneck | NAT KNO         | ANALYSING
                        testBottleneck     | KNO MIN         | ANALYSING
                        concludeBottleneck | KNO MIN         | ANALYSING
                        shareBottleneck    | NAT KNO         | BREAKTHROUGH LAW_CHANGE_PROPOSED UNRESOLVED""");
    }

    @Test
    @Tag("EP5")
    void in_the_legislation_track_the_ministry_decides_and_nobody_escalates() {
        StateTable.of(BottleneckStatus.class, this::legislated)
                .step("escalateBottleneck", (bottleneck, by) -> bottleneck.escalate(by, NOW))
                .step("testBottleneck", (bottleneck, by) -> bottleneck.test(PASSED, by, NOW))
                .step(
                        "concludeBottleneck",
                        (bottleneck, by) -> bottleneck.conclude(Outcome.LAW_CHANGE_PROPOSED, "An article.", by, NOW))
                .mustBe("""
                        escalateBottleneck |     | ANALYSING
                        testBottleneck     | MIN | ANALYSING
                        concludeBottleneck | MIN | ANALYSING""");
    }

    @Test
    @Tag("EP4")
    void a_local_one_is_solved_by_the_alliance_alone() {
        StateTable.of(BottleneckStatus.class, this::local)
                .step("resolveBottleneckLocally", (bottleneck, by) -> bottleneck.resolve("A desk.", by, NOW))
                .step("takeBottleneckUp", (bottleneck, by) -> bottleneck.takeUp(ocw, by, NOW))
                .mustBe("""
                        resolveBottleneckLocally | OFF ALL EXE MAY | TABLED
                        takeBottleneckUp         |                 | TABLED""");
    }

    /** National, in the practice track. */
    private Bottleneck in(BottleneckStatus status) {
        return switch (status) {
            case REPORTED -> reported(true);
            case TABLED -> tabled(true);
            case RESOLVED -> local(status);
            case TAKEN_UP -> takenUp();
            case ANALYSING -> routed(Track.PRACTICE);
            case LAW_CHANGE_PROPOSED -> legislated(status);
            case BREAKTHROUGH -> concluded(Outcome.BREAKTHROUGH);
            case UNRESOLVED -> concluded(Outcome.UNRESOLVED);
            case SHARED -> {
                var bottleneck = concluded(Outcome.BREAKTHROUGH);
                assertThat(bottleneck.share(LessonsOfTests.published(), StateTable.by(Role.KNO), NOW))
                        .isNotNull();
                yield bottleneck;
            }
        };
    }

    private Bottleneck legislated(BottleneckStatus status) {
        return switch (status) {
            case ANALYSING -> routed(Track.LEGISLATION);
            case LAW_CHANGE_PROPOSED -> {
                var bottleneck = routed(Track.LEGISLATION);
                var ministry = StateTable.by(Role.MIN);
                assertThat(bottleneck.conclude(Outcome.LAW_CHANGE_PROPOSED, "An article.", ministry, NOW))
                        .isNotNull();
                yield bottleneck;
            }
            default -> in(status);
        };
    }

    private Bottleneck local(BottleneckStatus status) {
        return switch (status) {
            case REPORTED -> reported(false);
            case TABLED -> tabled(false);
            case RESOLVED -> {
                var bottleneck = tabled(false);
                assertThat(bottleneck.resolve("A desk.", StateTable.by(Role.OFF), NOW))
                        .isNotNull();
                yield bottleneck;
            }
            default -> in(status);
        };
    }

    private Bottleneck reported(boolean national) {
        var bottleneck = new Bottleneck(area, facts(national));
        assertThat(bottleneck.report(StateTable.by(Role.OFF), NOW)).isNotNull();
        return bottleneck;
    }

    private Bottleneck tabled(boolean national) {
        var bottleneck = reported(national);
        assertThat(bottleneck.table(KnownFixtures.planned(area.id()), StateTable.by(Role.OFF), NOW))
                .isNotNull();
        return bottleneck;
    }

    private Bottleneck takenUp() {
        var bottleneck = tabled(true);
        assertThat(bottleneck.takeUp(ocw, StateTable.by(Role.REP), NOW)).isNotNull();
        return bottleneck;
    }

    private Bottleneck routed(Track track) {
        var bottleneck = takenUp();
        var group = track == Track.LEGISLATION ? "Housing" : null;
        assertThat(bottleneck.route(track, group, null, StateTable.by(Role.NAT), NOW))
                .isNotNull();
        return bottleneck;
    }

    private Bottleneck concluded(Outcome outcome) {
        var bottleneck = routed(Track.PRACTICE);
        var guide = StateTable.by(Role.KNO);
        assertThat(bottleneck.test(PASSED, guide, NOW)).isNotNull();
        assertThat(bottleneck.conclude(outcome, "A covenant.", guide, NOW)).isNotNull();
        return bottleneck;
    }

    private static BottleneckFacts facts(boolean national) {
        return new BottleneckFacts("Debt data", "Cannot be shared.", Cause.LAW, Ministry.SZW, national);
    }
}
