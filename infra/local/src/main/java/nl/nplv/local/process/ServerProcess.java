package nl.nplv.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A process of the platform. It keeps running when this program ends; its pid file lets a later run find it. */
public final class ServerProcess {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration KILL_WITHIN = Duration.ofSeconds(10);
    private static final int TAIL_LINES = 15;

    private final String name;
    private final ServerFolder folder;
    private final ProcessHandle handle;
    private final int port;

    private ServerProcess(String name, ServerFolder folder, ProcessHandle handle, int port) {
        this.name = name;
        this.folder = folder;
        this.handle = handle;
        this.port = port;
    }

    /**
     * Starts a process; it is not ready yet.
     *
     * @throws LocalFault when the program cannot be executed
     */
    public static ServerProcess launch(Launch launch) {
        var folder = launch.folder();
        folder.prepare();
        var builder = new ProcessBuilder(detached(launch.command()))
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment().putAll(launch.environment());
        try {
            var handle = builder.start().toHandle();
            new PidFile(folder.pidFile()).write(handle, launch.port());
            return new ServerProcess(launch.name(), folder, handle, launch.port());
        } catch (IOException e) {
            throw new LocalFault("Cannot start " + launch.name(), e);
        }
    }

    /** The process that an earlier run started in this folder, when it is still alive. */
    public static Optional<ServerProcess> running(String name, ServerFolder folder) {
        return new PidFile(folder.pidFile())
                .entry()
                .flatMap(entry -> entry.process().map(handle -> new ServerProcess(name, folder, handle, entry.port())));
    }

    /** Whether a process was started in this folder and neither ended by us nor alive. */
    public static boolean died(ServerFolder folder) {
        return Files.exists(folder.pidFile())
                && new PidFile(folder.pidFile()).running().isEmpty();
    }

    /** Drops the trace of a process that is dead, so that it counts as ended. */
    public static void forget(ServerFolder folder) {
        new PidFile(folder.pidFile()).delete();
    }

    /**
     * Waits until the probe answers yes.
     *
     * @throws LocalFault with the log's end when the process dies or the time is over; the process is then ended
     */
    public void awaitReady(BooleanSupplier probe, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!probe.getAsBoolean()) {
            if (endsWithin(POLL)) {
                throw new LocalFault(name + " ended while starting; its log is " + folder.log(), tail());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new LocalFault(
                        name + " was not ready within " + within.toSeconds() + " s; its log is " + folder.log(),
                        tail());
            }
        }
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return handle.pid();
    }

    public boolean isAlive() {
        return Liveness.alive(handle);
    }

    public ServerFolder folder() {
        return folder;
    }

    /** Asks the process to end; ends it by force after the grace time. */
    public void stop(Signal signal, Duration grace) {
        signal.send(handle);
        if (!endsWithin(grace)) {
            kill();
        }
        new PidFile(folder.pidFile()).delete();
    }

    /** {@code kill -9} of the process and its children; the pid file stays, as after a crash. */
    public void kill() {
        var family = new ArrayList<ProcessHandle>();
        family.add(handle);
        handle.descendants().forEach(family::add);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> Liveness.endsWithin(member, KILL_WITHIN));
    }

    private List<String> tail() {
        return folder.lastWords(TAIL_LINES);
    }

    private boolean endsWithin(Duration time) {
        return Liveness.endsWithin(handle, time);
    }

    /** An own session: Ctrl-C in the terminal that runs make must not reach the servers. */
    private static List<String> detached(List<String> command) {
        var all = new ArrayList<String>();
        Programs.find("setsid").ifPresent(all::add);
        all.addAll(command);
        return all;
    }
}
