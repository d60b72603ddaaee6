package nl.nplv.executionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.problem.RuleViolation;

/**
 * Tries every step of an aggregate in every state by every role: whether access.csv lets the role in, which {@code AccessTest}
 * tries over HTTP, and then what the aggregate itself says.
 *
 * @param <S> states
 * @param <A> aggregate
 */
public final class StateTable<S extends Enum<S>, A> {
    /** Area in which all actors act. */
    public static final String AREA = "breda-noord";

    private static final String MUNICIPALITY = "GM0758";
    private static final List<Actor> ACTORS = List.of(
            actor("VRO", Tier.NATIONAL, Role.NAT),
            actor("SZW", Tier.NATIONAL, Role.MIN),
            actor("RIJK", Tier.NATIONAL, Role.REP),
            actor("PV30", Tier.PROVINCE, Role.PROV),
            actor(MUNICIPALITY, Tier.MUNICIPALITY, Role.COU),
            actor(MUNICIPALITY, Tier.MUNICIPALITY, Role.EXE),
            actor(MUNICIPALITY, Tier.MUNICIPALITY, Role.MAY),
            actor("woningcorporatie-alwel", Tier.ALLIANCE, Role.ALL),
            actor("programmabureau-" + AREA, Tier.ALLIANCE, Role.OFF),
            actor("bewoner", Tier.RESIDENT, Role.RES),
            actor("kennispartner-ipw", Tier.KNOWLEDGE, Role.KNO),
            actor("politie-zeeland-west-brabant", Tier.POLICE, Role.POL),
            actor("NPLV", Tier.NATIONAL, Role.ADM));

    private final Class<S> states;
    private final Function<S, A> inState;
    private final Map<String, Set<String>> doors;
    private final Map<String, Step<A>> steps = new LinkedHashMap<>();

    private StateTable(Class<S> states, Function<S, A> inState, Map<String, Set<String>> doors) {
        this.states = states;
        this.inState = inState;
        this.doors = doors;
    }

    /** A command of the aggregate by an actor. */
    public interface Step<A> {
        /** Takes it; what comes of it is not looked at. */
        Object take(A aggregate, Actor by);
    }

    /** Of an aggregate that can be brought into each state. */
    public static <S extends Enum<S>, A> StateTable<S, A> of(Class<S> states, Function<S, A> inState) {
        return new StateTable<>(states, inState, doors());
    }

    /** An operation and the command behind it. */
    public StateTable<S, A> step(String operation, Step<A> step) {
        steps.put(operation, step);
        return this;
    }

    /** Fails on a try that is allowed and not in the table, or the other way round; a line: {@code operation | ROLES | STATES}. */
    public void mustBe(String table) {
        var lines = table.lines().map(line -> line.split(" *\\| *", -1)).toList();
        assertThat(steps.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(line -> line[0].strip()).toList());
        for (var line : lines) {
            var roles = Set.of(line[1].split(" ", -1));
            var from = Set.of(line[2].strip().split(" ", -1));
            for (var state : states.getEnumConstants()) {
                for (var by : ACTORS) {
                    assertThat(isAllowed(line[0].strip(), state, by))
                            .as("%s in %s by %s", line[0].strip(), state, by.role())
                            .isEqualTo(roles.contains(by.role()) && from.contains(state.name()));
                }
            }
        }
    }

    private boolean isAllowed(String operation, S state, Actor by) {
        var door = Objects.requireNonNull(doors.get(operation), operation);
        var step = Objects.requireNonNull(steps.get(operation), operation);
        if (!door.contains(by.role())) {
            return false;
        }
        try {
            return step.take(inState.apply(state), by) != null;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    /** Roles that are let in, by operation. */
    private static Map<String, Set<String>> doors() {
        try {
            var lines = Files.readAllLines(
                    Path.of(System.getProperty("nplv.root"), "api-specs", "execution-plans", "access.csv"));
            var roles = lines.getFirst().split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> IntStream.range(1, cells.length)
                                    .filter(nth -> !cells[nth].isEmpty())
                                    .mapToObj(nth -> roles[nth])
                                    .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The actor of a role. */
    public static Actor by(String role) {
        return ACTORS.stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(String organisation, Tier tier, String role) {
        return new Actor(organisation, tier, role, Set.of(AREA), "client", "token");
    }
}
