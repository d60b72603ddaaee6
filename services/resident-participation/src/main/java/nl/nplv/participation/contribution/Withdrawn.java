package nl.nplv.participation.contribution;

import java.util.UUID;

/** A contribution was taken back or erased; told within the same transaction. */
public record Withdrawn(UUID contributionId) {}
