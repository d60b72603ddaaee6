/** How an area stands, on one page: its indicators against their baselines (FA7). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.dashboard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
