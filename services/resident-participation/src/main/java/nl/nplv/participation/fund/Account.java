package nl.nplv.participation.fund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts of a fund; their sum is always zero. */
@Schema(
        name = "FundAccount",
        description =
                "CONTRIBUTED: what was put in, as a debt, so never positive; AVAILABLE: free to grant; RESERVED: promised, not"
                        + " paid; GRANTED: paid to initiatives. Together they are always zero.")
public enum Account {
    CONTRIBUTED,
    AVAILABLE,
    RESERVED,
    GRANTED;

    /** Whether it may fall below zero: only what is owed to those who put it in. */
    boolean mayOwe() {
        return this == CONTRIBUTED;
    }
}
