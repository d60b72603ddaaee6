/** Measurements of indicators in areas: baselines, what came after, and corrections (FA5). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.measurement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
