/** How and on what residents were involved, for the plan of an area (EP1). */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
