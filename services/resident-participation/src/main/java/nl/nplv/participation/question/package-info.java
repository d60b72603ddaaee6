/** Questions of a process, the answers to them and their results. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.question;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
