package nl.nplv.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.nplv.local.process.LocalFault;

/** Only one command at a time changes a platform; the system ends the turn of a command that is killed. */
final class Turn {
    private Turn() {}

    /**
     * Does something nobody else may do meanwhile.
     *
     * @throws LocalFault when another command is at work
     */
    static void with(Path data, Runnable action) {
        try {
            Files.createDirectories(data);
            try (var channel = FileChannel.open(
                            data.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                if (lock == null) {
                    throw taken(data);
                }
                action.run();
            }
        } catch (OverlappingFileLockException e) {
            throw taken(data); // by another thread of this program
        } catch (IOException e) {
            throw new LocalFault("Cannot write in " + data + ", check its owner and the free disk space", e);
        }
    }

    private static LocalFault taken(Path data) {
        return new LocalFault("Another make up, down or reset is at work on " + data + ": wait until it ends");
    }
}
