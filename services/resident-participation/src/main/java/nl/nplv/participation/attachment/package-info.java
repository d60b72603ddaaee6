/** Pictures and documents with a contribution, taken by their content. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.attachment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
