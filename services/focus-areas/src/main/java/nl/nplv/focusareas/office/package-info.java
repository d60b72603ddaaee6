/** Programme offices (FA3, FA4). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
