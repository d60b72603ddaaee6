/** Refusals and errors as RFC 9457 problem details; only the mappers here know HTTP. */
@NullMarked
package nl.nplv.shared.problem;

import org.jspecify.annotations.NullMarked;
