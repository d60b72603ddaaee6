/** Interventions: actions that follow from a challenge, their steps, timeline and budget (EP2, EP7, EP9). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.intervention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
