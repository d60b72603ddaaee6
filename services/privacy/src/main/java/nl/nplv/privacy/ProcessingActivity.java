package nl.nplv.privacy;

/**
 * A kind of action on personal data, as the register of processing activities lists it (AVG art. 30); each service names its own
 * in an enum.
 */
public interface ProcessingActivity {
    /** Last segment of its URI, kebab case; never changes. */
    String id();

    /** What is done, in a few words. */
    String title();

    /** The duty or ground that it rests on, with its article (AVG art. 6(1)). */
    String duty();
}
