/** The housing ordinance: what a council must and may not write in it (W 8-10a, H 4-9). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.ordinance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
