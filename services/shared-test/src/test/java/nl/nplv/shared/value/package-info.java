@NullMarked
package nl.nplv.shared.value;

import org.jspecify.annotations.NullMarked;
