/** What residents contribute, how it is moderated and what organisers answer. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.contribution;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
