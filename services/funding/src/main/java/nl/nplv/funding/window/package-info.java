/** Windows in which one application may be made (aanvraagperiode). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.window;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
