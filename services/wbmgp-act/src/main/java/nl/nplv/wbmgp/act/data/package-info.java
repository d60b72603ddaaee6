/** Law as data: small dated tables, each row with its article and source. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.data;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
