/** What reports show, each figure a sum of postings: per area, in the nation, per scheme and per municipality. */
@NullMarked
@CheckReturnValue
package nl.nplv.funding.overview;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
