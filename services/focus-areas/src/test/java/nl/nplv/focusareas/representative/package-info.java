@NullMarked
package nl.nplv.focusareas.representative;

import org.jspecify.annotations.NullMarked;
