@NullMarked
package nl.nplv.focusareas.meeting;

import org.jspecify.annotations.NullMarked;
