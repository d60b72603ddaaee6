/** Child processes that outlive this one: start, health, pid file, log and end. */
@NullMarked
package nl.nplv.local.process;

import org.jspecify.annotations.NullMarked;
