/** The whole platform on one machine: what it consists of, and the commands behind make. */
@NullMarked
package nl.nplv.local;

import org.jspecify.annotations.NullMarked;
