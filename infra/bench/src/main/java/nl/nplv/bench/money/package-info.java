/** Ten years of made-up money for all areas and schemes, and what it must sum to. */
@NullMarked
package nl.nplv.bench.money;

import org.jspecify.annotations.NullMarked;
