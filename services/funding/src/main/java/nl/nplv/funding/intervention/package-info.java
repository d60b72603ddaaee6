/** What the execution plans tell of interventions, so that money can be linked to them. */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.intervention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
