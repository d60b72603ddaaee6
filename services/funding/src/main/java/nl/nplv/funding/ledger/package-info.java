/** The double-entry ledger: every figure of every report is a sum of its postings. */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.ledger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
