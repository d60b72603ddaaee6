/** Carries out the interventions that the version in force holds (EP7). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.execution;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
