/** Administrative fines on the bans of an ordinance (bestuurlijke boetes, Huisvestingswet art. 35, Wbmgp art. 10(4)). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.fine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
