/** The injectable clock, Europe/Amsterdam. */
@NullMarked
package nl.nplv.shared.time;

import org.jspecify.annotations.NullMarked;
