/** Tables as comma-separated values (RFC 4180). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
