/** Questions that no stored source answers, with the answer that is configured for each. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.question;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
