/** Tests that make a second relay, as a second replica of a service has. */
@NullMarked
package nl.nplv.shared.change;

import org.jspecify.annotations.NullMarked;
