/** Aggregates with id and version, their repositories and optimistic locking. */
@NullMarked
package nl.nplv.shared.persistence;

import org.jspecify.annotations.NullMarked;
