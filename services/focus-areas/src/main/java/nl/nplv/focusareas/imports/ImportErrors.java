package nl.nplv.focusareas.imports;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, or was: all of it is counted, the first hundred are kept. */
public final class ImportErrors {
    /** Most errors that are kept. */
    public static final int KEPT = 100;

    private final List<ImportError> kept = new ArrayList<>();
    private long count;

    /** One more. */
    public void add(ImportError error) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(error);
        }
    }

    /** Whether the file is good so far. */
    public boolean none() {
        return count == 0;
    }

    /** Refuses the file when anything is wrong with it; called before the first fact is touched. */
    public void refuseAny() {
        if (count > 0) {
            throw new ContentRefused(this);
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them. */
    public List<ImportError> kept() {
        return List.copyOf(kept);
    }
}
