/** Objections: in time or not, and until when they are decided (Awb 6:7-6:11, 7:10). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.objection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
