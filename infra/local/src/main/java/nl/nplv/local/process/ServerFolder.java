package nl.nplv.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** Folder of one server: its log, its pid file and whatever data it keeps. */
public record ServerFolder(Path path) {
    private static final int WIDEST = 240;
    private static final int TAIL_BYTES = 65_536;
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+at .*|\\s+\\.\\.\\. \\d+ more|\\s*");

    public ServerFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public Path log() {
        return path.resolve("server.log");
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** Whether a process was ever started here. */
    public boolean wasStarted() {
        return Files.exists(log()) || Files.exists(pidFile());
    }

    Path pidFile() {
        return path.resolve("server.pid");
    }

    /** Makes the folder and sets the log of the run before aside, so that a tail never mixes two runs. */
    void prepare() {
        try {
            Files.createDirectories(path);
            if (Files.exists(log())) {
                Files.move(log(), path.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot write in " + path + ", check its owner and the free disk space", e);
        }
    }

    /** The last lines of the log without the frames of stack traces, which hide the causes between them. */
    public List<String> lastWords(int lines) {
        var words = logTail(Integer.MAX_VALUE).stream()
                .filter(line -> !STACK_FRAME.matcher(line).matches())
                .map(line -> line.substring(0, Math.min(WIDEST, line.length())))
                .toList();
        return words.subList(Math.max(0, words.size() - lines), words.size());
    }

    /** The last lines of the log, oldest first. */
    public List<String> logTail(int lines) {
        if (!Files.exists(log())) {
            return List.of();
        }
        try (var channel = Files.newByteChannel(log())) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            var bytes = Channels.newInputStream(channel).readAllBytes();
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
