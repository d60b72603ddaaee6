@NullMarked
package nl.nplv.knownareas;

import org.jspecify.annotations.NullMarked;
