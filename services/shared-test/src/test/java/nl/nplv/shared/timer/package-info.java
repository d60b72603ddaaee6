@NullMarked
package nl.nplv.shared.timer;

import org.jspecify.annotations.NullMarked;
