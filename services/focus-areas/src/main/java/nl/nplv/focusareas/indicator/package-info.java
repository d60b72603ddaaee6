/** Indicators and the sets in which they become final (FA5, FA6). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.indicator;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
