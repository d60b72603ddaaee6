/** Grants, their payments and their accounts (FU8, FU9). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.grant;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
