package nl.nplv.funding.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finance system did not pay. */
@Schema(description = "Why the finance system did not pay.")
public enum RefusalReason {
    ACCOUNT_UNKNOWN,
    ACCOUNT_BLOCKED,
    DATA_INCOMPLETE,
    BUDGET_NOT_AVAILABLE,
    OTHER
}
