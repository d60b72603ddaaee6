package nl.nplv.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.nplv.local.process.LocalFault;

/** The commands behind make. */
public final class Main {
    private Main() {}

    /** Runs one command; ends with status 1 and one clear line when it cannot. */
    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (LocalFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("This should not happen: " + e + "; details are in " + keep(e));
            System.exit(1);
        }
        System.exit(0); // HTTP clients keep threads that would hold the program for a while
    }

    private static void run(List<String> arguments) {
        var commands = new Commands(PlatformOptions.standard(), System.out::println);
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var argument = arguments.size() > 1 ? arguments.get(1) : "";
        switch (command) {
            case "up" -> commands.up();
            case "down" -> commands.down();
            case "status" -> commands.status();
            case "logs" -> commands.logs(argument);
            case "reset" -> commands.reset(System.in);
            case "token" -> commands.token(argument);
            case "rebuild" -> commands.rebuild(argument);
            case "realm" -> commands.realm();
            default ->
                throw new LocalFault(
                        "Usage: up | down | status | logs [NAME] | reset | token CLIENT | rebuild SERVICE | realm");
        }
    }

    private static String keep(RuntimeException fault) {
        try {
            var file = Files.createTempFile("nplv-", ".log");
            try (var writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                fault.printStackTrace(writer);
            }
            return file.toString();
        } catch (IOException e) {
            return "no file, for the disk cannot be written: " + e.getMessage();
        }
    }
}
