/** Coordinate reference systems, bounding boxes, outlines and GeoJSON (API-RULES 1, geo module). */
@NullMarked
@CheckReturnValue
package nl.nplv.geo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
