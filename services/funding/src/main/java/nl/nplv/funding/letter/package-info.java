/** What the applicant reads: where the application stands, and the one decision on it. */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.letter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
