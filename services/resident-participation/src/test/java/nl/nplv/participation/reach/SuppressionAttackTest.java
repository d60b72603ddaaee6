package nl.nplv.participation.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The attacker knows the whole, the figures that are published, the rule below ten and the algorithm itself, and tries every table
 * that could have led to what is published. A figure that is the same in all of them is found.
 */
class SuppressionAttackTest {

    @Test
    void of_three_parts_of_any_whole_up_to_forty_no_figure_that_was_left_out_can_be_found() {
        for (int whole = 10; whole <= 40; whole++) {
            attack(3, whole);
        }
    }

    @Test
    void of_four_parts_neither() {
        for (int whole = 10; whole <= 40; whole++) {
            attack(4, whole);
        }
    }

    @Test
    void of_two_parts_neither() {
        for (int whole = 10; whole <= 200; whole++) {
            attack(2, whole);
        }
    }

    @Test
    void nothing_below_ten_is_published_and_what_is_published_is_right() {
        tables(
                4,
                40,
                table -> Suppression.of(table)
                        .forEach((part, figure) -> figure.ifPresent(published ->
                                assertThat(published).isEqualTo(table.get(part)).isGreaterThanOrEqualTo(10L))));
    }

    @Test
    void when_all_are_large_nothing_is_left_out() {
        assertThat(Suppression.of(table(12, 10, 31)).values()).doesNotContain(Optional.empty());
    }

    private static void attack(int parts, int whole) {
        Map<Map<Integer, Optional<Long>>, List<Set<Long>>> possible = new HashMap<>();
        tables(parts, whole, table -> {
            var seen = possible.computeIfAbsent(Suppression.of(table), published -> emptySets(parts));
            table.forEach((part, people) -> seen.get(part).add(people));
        });

        possible.forEach((published, seen) -> published.forEach((part, figure) -> {
            if (figure.isEmpty()) {
                assertThat(seen.get(part))
                        .as("part %d of %s with whole %d", part, published, whole)
                        .hasSizeGreaterThan(1);
            }
        }));
    }

    private static List<Set<Long>> emptySets(int parts) {
        var sets = new ArrayList<Set<Long>>();
        for (int i = 0; i < parts; i++) {
            sets.add(new HashSet<>());
        }
        return sets;
    }

    /** Every way to divide the whole. */
    private static void tables(int parts, int whole, Consumer<Map<Integer, Long>> each) {
        fill(new int[parts], 0, whole, each);
    }

    private static void fill(int[] table, int part, int rest, Consumer<Map<Integer, Long>> each) {
        if (part == table.length - 1) {
            table[part] = rest;
            each.accept(table(table));
            return;
        }
        for (int people = 0; people <= rest; people++) {
            table[part] = people;
            fill(table, part + 1, rest - people, each);
        }
    }

    private static Map<Integer, Long> table(int... people) {
        var table = new TreeMap<Integer, Long>();
        for (int i = 0; i < people.length; i++) {
            table.put(i, (long) people[i]);
        }
        return table;
    }
}
