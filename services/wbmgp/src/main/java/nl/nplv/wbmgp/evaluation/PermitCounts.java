package nl.nplv.wbmgp.evaluation;

import java.util.Map;

/**
 * How many permits of a designation went which way; exact, so never shown as it is.
 *
 * @param applications all that were applied for in the period
 * @param granted granted, with conditions and for hardship too
 * @param refused refused
 * @param hardship granted because refusing would be too hard
 * @param objectionsWon objections that were right
 * @param refusedBy refused, by ground; a refusal may have more than one
 */
public record PermitCounts(
        long applications, long granted, long refused, long hardship, long objectionsWon, Map<String, Long> refusedBy) {

    /** Not decided yet, or no permit was required. */
    long other() {
        return applications - granted - refused;
    }
}
