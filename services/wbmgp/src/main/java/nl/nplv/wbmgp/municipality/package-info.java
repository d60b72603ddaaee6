/** Municipalities that the act is applied in, with their province and police unit. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.municipality;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
