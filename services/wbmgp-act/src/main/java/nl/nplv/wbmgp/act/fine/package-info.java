/** Fines: the highest that a breach allows on a day (H 35, W 10(4), Sr 23). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.fine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
