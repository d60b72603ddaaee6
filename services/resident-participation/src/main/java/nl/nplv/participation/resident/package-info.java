/** Who wrote something, without knowing who they are: receipt codes, keys, what they may ask for and undo. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.resident;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
