/** One application over many schemes (FU1), its lines and their decisions (FU2, FU9). */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.application;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
