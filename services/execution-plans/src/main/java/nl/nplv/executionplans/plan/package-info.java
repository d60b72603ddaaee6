/** The plan of an area: its versions, analysis, resident involvement, challenges and comments (EP1, EP2). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
