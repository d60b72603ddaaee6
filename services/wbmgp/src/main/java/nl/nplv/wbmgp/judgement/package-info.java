/** From a verdict of the act to a refusal of the API. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.judgement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
