/** Measures the platform on a platform of its own, beside raw JDBC that does the same SQL in the same run. */
@NullMarked
package nl.nplv.bench;

import org.jspecify.annotations.NullMarked;
