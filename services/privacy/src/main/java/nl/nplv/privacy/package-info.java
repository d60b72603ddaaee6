/** Personal data under a key per person, and the register of who read it. */
@CheckReturnValue
@NullMarked
package nl.nplv.privacy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
