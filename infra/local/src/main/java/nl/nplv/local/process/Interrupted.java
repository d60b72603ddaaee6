package nl.nplv.local.process;

/** Somebody ended the wait; the flag stays set so that callers further up stop, too. */
final class Interrupted {
    private Interrupted() {}

    static LocalFault now(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new LocalFault("Interrupted while waiting", cause);
    }
}
