/** What this service knows of others by their events: participation processes, representatives, measurements, active areas. */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.known;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
