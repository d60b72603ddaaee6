package nl.nplv.executionplans.known;

import java.util.UUID;

/**
 * The national representative of an area.
 *
 * @param id id in the focus-areas service
 * @param focusAreaId area
 * @param ministry ministry that sends the official
 */
public record KnownRepresentative(UUID id, UUID focusAreaId, String ministry) {}
