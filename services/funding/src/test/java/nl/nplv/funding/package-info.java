@NullMarked
package nl.nplv.funding;

import org.jspecify.annotations.NullMarked;
