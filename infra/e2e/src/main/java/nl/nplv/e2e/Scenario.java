package nl.nplv.e2e;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.nplv.local.process.LocalFault;

/**
 * A scenario of DOMAIN 5.
 *
 * @param letter as DOMAIN names it
 * @param title what happens in it
 * @param topics where its events are expected; what happens on others is not looked at
 * @param course plays all its steps, in order
 */
record Scenario(String letter, String title, List<String> topics, Consumer<Stage> course) {
    /** All of them; each plays on its own, whatever was played before. */
    static final List<Scenario> ALL =
            List.of(ScenarioA.SCENARIO, ScenarioB.SCENARIO, ScenarioC.SCENARIO, ScenarioD.SCENARIO, ScenarioE.SCENARIO);

    /** Those with these letters; all when there are none. */
    static List<Scenario> named(String... letters) {
        return letters.length == 0
                ? ALL
                : Arrays.stream(letters).map(Scenario::named).toList();
    }

    private static Scenario named(String letter) {
        return ALL.stream()
                .filter(scenario -> scenario.letter.equalsIgnoreCase(letter))
                .findFirst()
                .orElseThrow(() -> new LocalFault("There is no scenario " + letter));
    }
}
