/** What an applicant can apply for, and why not for the rest (FU1). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.opportunity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
