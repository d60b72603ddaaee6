/** A service without rules, identity, mapping or contract: the floor under the figures of {@code make bench}. */
@NullMarked
package nl.nplv.bench.floor;

import org.jspecify.annotations.NullMarked;
