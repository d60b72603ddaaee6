/** What became of a measure: locally per designation, nationally every five years (Wbmgp art. 5(5) and 17). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
