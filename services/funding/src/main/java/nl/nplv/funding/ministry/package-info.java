/** Ministries that own schemes (FU2). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.ministry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
