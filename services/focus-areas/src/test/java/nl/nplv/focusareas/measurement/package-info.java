@NullMarked
package nl.nplv.focusareas.measurement;

import org.jspecify.annotations.NullMarked;
