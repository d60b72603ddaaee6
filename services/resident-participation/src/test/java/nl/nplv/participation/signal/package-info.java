@NullMarked
package nl.nplv.participation.signal;

import org.jspecify.annotations.NullMarked;
