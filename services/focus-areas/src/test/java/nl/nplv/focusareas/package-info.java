@NullMarked
package nl.nplv.focusareas;

import org.jspecify.annotations.NullMarked;
