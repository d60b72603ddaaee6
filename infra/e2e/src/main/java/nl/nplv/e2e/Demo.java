package nl.nplv.e2e;

import java.util.ArrayList;
import nl.nplv.local.Platform;
import nl.nplv.local.process.LocalFault;

/** {@code make demo}: plays scenario A on a platform of its own, each call and each event shown. */
final class Demo {
    private Demo() {}

    /** Ends with 0 when all went as expected, and with 1 otherwise. */
    public static void main(String[] arguments) {
        System.exit(new Demo().run() ? 0 : 1);
    }

    private boolean run() {
        System.out.println("Starting a second, empty platform on free ports; the one of make up is left alone");
        try (var empty = EmptyPlatform.start()) {
            return play(empty.platform());
        } catch (LocalFault e) {
            System.err.println(e.line());
            return false;
        }
    }

    private static boolean play(Platform platform) {
        var steps = new ArrayList<Step>();
        var printout = new Printout(platform.gatewayUrl(), System.out::println);
        try (var topic = Topic.fromNow(platform, ScenarioA.TOPIC)) {
            ScenarioA.play(new Stage(new Calls(platform.gatewayUrl(), platform::token), topic, step -> {
                steps.add(step);
                printout.show(steps.size(), step);
            }));
        }
        return printout.sum(steps);
    }
}
