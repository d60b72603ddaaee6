/** The whole platform from outside: the acceptance scenarios of DOMAIN 5, shown by {@code make demo} and tested. */
@NullMarked
package nl.nplv.e2e;

import org.jspecify.annotations.NullMarked;
