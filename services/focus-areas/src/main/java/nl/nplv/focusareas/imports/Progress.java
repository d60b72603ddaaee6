package nl.nplv.focusareas.imports;

/** Is told how far a job is. */
@FunctionalInterface
public interface Progress {
    /** One more row was read. */
    void row();
}
