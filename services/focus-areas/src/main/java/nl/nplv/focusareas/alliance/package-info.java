/** Alliances of an area and who leads them (FA4, DOMAIN 2). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.alliance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
