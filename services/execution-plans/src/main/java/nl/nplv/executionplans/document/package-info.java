/** A plan as one document: now, as it was at a moment, and as each version was adopted; and what changed in between. */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
