/** The areas of the programme and the limit to their number (FA1, FA2). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.area;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
