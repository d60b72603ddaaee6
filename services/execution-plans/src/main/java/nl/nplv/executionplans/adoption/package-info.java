/** Adoption of a plan by the alliance, on facts of other services (EP1, EP2, RP5). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.adoption;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
