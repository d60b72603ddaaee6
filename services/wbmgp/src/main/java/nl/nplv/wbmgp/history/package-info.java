/** Designations of before the platform, as far as public sources tell; they decide nothing (DOMAIN 4). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
