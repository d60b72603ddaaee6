/** Text of residents: what can be taken, and what in it may be somebody's personal data. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
