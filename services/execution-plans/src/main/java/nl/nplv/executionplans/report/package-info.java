/** Half-yearly progress report to parliament: compiled from the facts as they stood, then frozen (EP8). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
