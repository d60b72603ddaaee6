@NullMarked
package nl.nplv.focusareas.office;

import org.jspecify.annotations.NullMarked;
