/** Participation processes: forms, phases, windows, themes and what came of them (RP1, RP5). */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.process;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
