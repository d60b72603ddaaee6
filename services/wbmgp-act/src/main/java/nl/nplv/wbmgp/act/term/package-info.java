/** Terms as the Algemene termijnenwet counts them: weeks, moved last days, holidays, legal days. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.term;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
