/** Districts of Statistics Netherlands by edition, their outlines and their links to focus areas. */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.district;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
