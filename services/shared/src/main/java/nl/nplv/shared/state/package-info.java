/** State machines: one table of allowed steps per aggregate. */
@NullMarked
package nl.nplv.shared.state;

import org.jspecify.annotations.NullMarked;
