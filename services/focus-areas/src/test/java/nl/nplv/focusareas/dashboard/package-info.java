@NullMarked
package nl.nplv.focusareas.dashboard;

import org.jspecify.annotations.NullMarked;
