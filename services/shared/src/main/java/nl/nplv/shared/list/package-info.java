/** Cursor-paged, filtered and sorted lists. */
@NullMarked
package nl.nplv.shared.list;

import org.jspecify.annotations.NullMarked;
