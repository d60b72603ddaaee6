/** What stops a request, from inside the package. */
@NullMarked
package nl.nplv.shared.problem;

import org.jspecify.annotations.NullMarked;
