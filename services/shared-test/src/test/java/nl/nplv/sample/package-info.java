/** A service of one aggregate, as small as can be, to test the shared module with. */
@NullMarked
package nl.nplv.sample;

import org.jspecify.annotations.NullMarked;
