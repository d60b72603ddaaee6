/** Designations: who may ask what for how long, when the minister must have decided, when one ends (W 5-7). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.designation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
