package nl.nplv.participation.fund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why money moves in a fund. */
@Schema(
        name = "FundEntryKind",
        description =
                "DEPOSIT by municipality or partner; RESERVATION for a grant; PAYMENT of it; RELEASE of what was reserved; REPAYMENT"
                        + " by an initiative; RETURN to those who put it in; CORRECTION: the counter-posting of an entry.")
public enum EntryKind {
    DEPOSIT,
    RESERVATION,
    PAYMENT,
    RELEASE,
    REPAYMENT,
    RETURN,
    CORRECTION;

    /** A deposit or a return can be a mistake; what concerns a grant is undone by the grant's own steps. */
    boolean isCorrectable() {
        return this == DEPOSIT || this == RETURN;
    }
}
