/** Residents' funds as double-entry ledgers (RP4). */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.fund;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
