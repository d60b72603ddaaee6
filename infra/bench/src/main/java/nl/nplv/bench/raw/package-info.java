/** The measure: plain JDBC in this process, with the statements that the service sends and nothing around them. */
@NullMarked
package nl.nplv.bench.raw;

import org.jspecify.annotations.NullMarked;
