/** Landlords that the executive lets decide on permits for their own dwellings (mandaat, Huisvestingswet art. 19). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.mandate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
