package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nplv.local.process.Launch;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;

/** The database cluster on disk: made whole or not at all, and freed of what a killed run left. */
final class PostgresFolder {
    private final ServerFolder home;
    private final PostgresBinaries binaries;
    private final Account account;

    PostgresFolder(ServerFolder home, PostgresBinaries binaries, Account account) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    String superuserPassword() {
        return Passwords.in(passwordFile());
    }

    private Path passwordFile() {
        return home.resolve("superuser.password");
    }

    /** Makes the cluster when it does not exist; a half-made one of an earlier run is thrown away first. */
    void prepare() {
        try {
            Files.createDirectories(home.path());
            if (!Files.exists(cluster())) {
                initialise();
            } else if (!Files.exists(cluster().resolve("global/pg_control"))) {
                throw new LocalFault(cluster() + " is not a whole PostgreSQL folder: run make reset, or move it away");
            }
            account.own(home.path());
            dropStaleLock();
        } catch (IOException e) {
            throw new LocalFault("Cannot prepare " + home.path(), e);
        }
    }

    private void initialise() throws IOException {
        var part = home.resolve("cluster.part");
        MadeOnce.delete(part);
        superuserPassword();
        account.own(home.path());
        var command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                binaries.program("initdb"),
                "--pgdata=" + part,
                "--username=postgres",
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions"));
        run(command);
        Files.move(part, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> command) throws IOException {
        var log = home.resolve("initdb.log");
        var process = new ProcessBuilder(command)
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new LocalFault("PostgreSQL could not make its data folder, see " + log, Files.readAllLines(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while PostgreSQL made its data folder", e);
        }
    }

    /** After a crash the lock names a pid that may belong to a stranger by now, and PostgreSQL would then refuse. */
    private void dropStaleLock() throws IOException {
        var lock = cluster().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        var lines = Files.readAllLines(lock);
        var pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (pid.matches("\\d+") && runsPostgres(Long.parseLong(pid))) {
            throw new LocalFault("PostgreSQL with pid " + pid + " still uses " + cluster() + ": end it with kill -INT "
                    + pid + ", then try again");
        }
        Files.delete(lock);
    }

    private boolean runsPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(binaries.program("postgres")::equals)
                .isPresent();
    }

    ServerProcess start(int port, List<String> arguments) {
        var command = new ArrayList<>(account.prefix());
        command.add(binaries.program("postgres"));
        command.add("-D");
        command.add(cluster().toString());
        command.addAll(arguments);
        return ServerProcess.launch(new Launch("PostgreSQL", home, port, command, Map.of()));
    }
}
