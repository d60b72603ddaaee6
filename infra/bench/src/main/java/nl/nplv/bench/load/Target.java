package nl.nplv.bench.load;

/** What is put under load. */
@FunctionalInterface
public interface Target {
    /** What one more client does, with a connection of its own. */
    Work open() throws Exception;
}
