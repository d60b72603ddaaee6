/** Complaints about involvement, for the municipality only (RP2, RP5). */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.signal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
