/** Scores and classes of the Leefbaarometer: signals, never causes (FA6 to FA8). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.liveability;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
