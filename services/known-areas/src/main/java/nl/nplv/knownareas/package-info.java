/** What other services know of focus areas and their meetings: a read copy of {@code nplv.areas.v1} (DOMAIN 3.1). */
@NullMarked
@CheckReturnValue
package nl.nplv.knownareas;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
