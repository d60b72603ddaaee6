package nl.nplv.bench.load;

/** A way of asking. */
public interface Load {
    /** Puts the target under it for the time it lasts. */
    Outcome on(Target target);
}
