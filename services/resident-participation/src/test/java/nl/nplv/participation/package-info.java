@NullMarked
package nl.nplv.participation;

import org.jspecify.annotations.NullMarked;
