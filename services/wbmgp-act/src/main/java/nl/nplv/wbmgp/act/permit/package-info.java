/** The housing permit: needed or not, granted or refused, on which ground (W 8-10b, H 15). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.permit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
