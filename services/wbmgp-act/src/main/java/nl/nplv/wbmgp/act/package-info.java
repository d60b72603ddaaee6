/** The Wbmgp by date: its texts, measures, units and the numbers that act, decree and ordinance set. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
