/** Housing ordinances that put the measures to work (huisvestingsverordening; Wbmgp art. 8 to 10a, Huisvestingswet art. 4 to 9). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.ordinance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
