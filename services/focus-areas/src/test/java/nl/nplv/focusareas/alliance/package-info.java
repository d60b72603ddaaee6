@NullMarked
package nl.nplv.focusareas.alliance;

import org.jspecify.annotations.NullMarked;
