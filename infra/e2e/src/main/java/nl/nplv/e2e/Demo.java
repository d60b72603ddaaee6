package nl.nplv.e2e;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.local.Platform;
import nl.nplv.local.process.LocalFault;

/** {@code make demo}: plays the scenarios on a platform of its own, each call and each event shown. */
final class Demo {
    private Demo() {}

    /**
     * Ends with 0 when all went as expected, and with 1 otherwise.
     *
     * @param letters of the scenarios to play; none for all
     */
    public static void main(String[] letters) {
        try {
            System.exit(run(Scenario.named(letters)) ? 0 : 1);
        } catch (LocalFault e) {
            System.err.println(e.line());
            System.exit(1);
        }
    }

    private static boolean run(List<Scenario> scenarios) {
        System.out.println("Starting a second, empty platform on free ports; the one of make up is left alone");
        try (var empty = EmptyPlatform.start()) {
            return scenarios.stream()
                    .map(scenario -> play(scenario, empty.platform()))
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private static boolean play(Scenario scenario, Platform platform) {
        var steps = new ArrayList<Step>();
        var printout = new Printout(scenario, platform.gatewayUrl(), System.out::println);
        try (var topic = Topic.fromNow(platform, scenario.topics())) {
            scenario.course().accept(Stage.on(platform, topic, step -> {
                steps.add(step);
                printout.show(steps.size(), step);
            }));
        }
        return printout.sum(steps);
    }
}
