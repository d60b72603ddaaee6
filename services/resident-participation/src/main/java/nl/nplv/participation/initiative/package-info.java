/** Residents' own plans (RP3). */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.initiative;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
