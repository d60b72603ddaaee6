/** National representatives of an area (FA4). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.representative;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
