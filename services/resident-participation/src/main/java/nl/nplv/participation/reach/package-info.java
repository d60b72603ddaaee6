/** Who was reached, in figures that tell of nobody. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.reach;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
