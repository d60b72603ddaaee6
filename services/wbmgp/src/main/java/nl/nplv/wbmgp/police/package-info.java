/**
 * The mayor's store: research on police data (Wbmgp art. 10a and 10b, decree BWBR0038929). Nothing here is published or kept in the
 * history of changes; it is sealed under the municipality's own master key and destroyed when the permit is irrevocable (WB5).
 */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.police;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
