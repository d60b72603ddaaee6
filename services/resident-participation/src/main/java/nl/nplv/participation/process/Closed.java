package nl.nplv.participation.process;

import java.util.UUID;

/** A process takes no more contributions; told within the transaction that closes it. */
public record Closed(UUID processId) {}
