/** Addresses and what the act asks for at each of them on a day. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
