/** Clients that do one thing over and over, and what came of it. Knows nothing of the platform. */
@NullMarked
package nl.nplv.bench.load;

import org.jspecify.annotations.NullMarked;
