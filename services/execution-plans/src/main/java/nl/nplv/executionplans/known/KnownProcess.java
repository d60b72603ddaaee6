package nl.nplv.executionplans.known;

import java.util.UUID;

/**
 * A participation process of the resident-participation service.
 *
 * @param id its id
 * @param focusAreaId area that it is held in
 * @param step how far it is
 */
public record KnownProcess(UUID id, UUID focusAreaId, Step step) {
    /** How far a process is; a planned one has no event yet. */
    public enum Step {
        OPEN,
        CLOSED,
        FED_BACK
    }
}
