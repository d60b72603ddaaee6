/** What every operation of the specification says in the same words. */
@NullMarked
package nl.nplv.shared.contract;

import org.jspecify.annotations.NullMarked;
