/** Imports of open data as jobs: kept whole before they are accepted, run once, all or nothing. */
@NullMarked
@CheckReturnValue
package nl.nplv.focusareas.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
