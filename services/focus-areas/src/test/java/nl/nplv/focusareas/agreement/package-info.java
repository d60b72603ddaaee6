@NullMarked
package nl.nplv.focusareas.agreement;

import org.jspecify.annotations.NullMarked;
