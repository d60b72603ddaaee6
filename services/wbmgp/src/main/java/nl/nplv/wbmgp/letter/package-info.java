/** Letters as answers: an accessible page and the same as tagged PDF, in Dutch (Awb 3:41). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.letter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
