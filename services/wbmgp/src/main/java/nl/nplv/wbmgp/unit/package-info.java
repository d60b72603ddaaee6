/** Complexes, streets and areas that a measure can hold in, with their outlines and what they came from (Wbmgp art. 5). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.unit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
