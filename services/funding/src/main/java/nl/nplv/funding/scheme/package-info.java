/** Schemes of the ministries, their ceilings, eligibility and effort assessments (FU2 to FU7). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.scheme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
