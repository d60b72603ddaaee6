/** Anyone tries a case against the act: nothing is stored, nothing is logged of it. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.assessment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
