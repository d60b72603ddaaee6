/** Whether others see what a resident wrote: pending, visible, or hidden with a reason. */
@NullMarked
@CheckReturnValue
package nl.nplv.participation.moderation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
