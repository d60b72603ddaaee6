package nl.nplv.wbmgp.act.objection;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.Law;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a decision.
 *
 * @param announcedOn day on which the decision was sent or handed over (Awb 3:41)
 * @param receivedOn day on which the objection arrived, at the wrong organ too (Awb 6:15(3))
 * @param postedOn day on which it was posted; none when it came another way or that is not known
 * @param excused whether the lateness cannot be held against the person (Awb 6:11)
 * @param committee whether an advisory committee hears objections (Awb 7:13)
 * @param adjourned whether the decision was put off (Awb 7:10(3))
 * @param suspendedDays days on which the term stood still to mend the objection (Awb 7:10(2))
 */
public record ObjectionCase(
        LocalDate announcedOn,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn,
        boolean excused,
        boolean committee,
        boolean adjourned,
        long suspendedDays) {
    public ObjectionCase {
        Law.mustBeStored(announcedOn);
        Law.mustBeStored(receivedOn);
        if (suspendedDays < 0) {
            throw new IllegalArgumentException("suspended days are zero or more, not " + suspendedDays);
        }
    }
}
