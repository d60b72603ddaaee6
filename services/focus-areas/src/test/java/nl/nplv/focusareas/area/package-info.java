@NullMarked
package nl.nplv.focusareas.area;

import org.jspecify.annotations.NullMarked;
