/** Requests with as little work as possible: the load must not take the processor from what it measures. */
@NullMarked
package nl.nplv.bench.http;

import org.jspecify.annotations.NullMarked;
