/** Amounts by calendar year. */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.money;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
