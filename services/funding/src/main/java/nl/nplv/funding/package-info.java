/** Money of the ministries for the focus areas: schemes, one application, grants and accounts (DOMAIN 3.4). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
