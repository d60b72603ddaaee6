/** Agreements between state and municipality (FA3). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.agreement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
