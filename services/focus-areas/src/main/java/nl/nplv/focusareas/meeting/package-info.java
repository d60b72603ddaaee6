/** Meetings of an alliance: agenda, chair, decisions and minutes (EP3, DOMAIN 3.1). */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.meeting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
