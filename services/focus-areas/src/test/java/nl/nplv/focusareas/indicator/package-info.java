@NullMarked
package nl.nplv.focusareas.indicator;

import org.jspecify.annotations.NullMarked;
