package nl.nplv.focusareas.imports;

import java.util.UUID;

/** How far a job is; written in a transaction of its own, so that it can be read while the job runs. */
final class JobProgress implements Progress {
    private final ImportQueue queue;
    private final UUID importId;
    private long bytes;
    private long rows;

    JobProgress(ImportQueue queue, UUID importId) {
        this.queue = queue;
        this.importId = importId;
    }

    @Override
    public void row() {
        rows++;
    }

    void bytes(int more) {
        bytes += more;
        write();
    }

    void write() {
        queue.progress(importId, bytes, rows);
    }
}
