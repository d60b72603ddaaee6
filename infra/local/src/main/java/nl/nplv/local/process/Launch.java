package nl.nplv.local.process;

import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param name as shown to people
 * @param folder working directory, log and pid file
 * @param port it will serve
 * @param command program and arguments
 * @param environment added to that of this process
 */
public record Launch(
        String name, ServerFolder folder, int port, List<String> command, Map<String, String> environment) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
