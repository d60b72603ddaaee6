/** Words that every feature of this service shares: goals, policy domains, kinds of intervention, ministries. */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.term;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
