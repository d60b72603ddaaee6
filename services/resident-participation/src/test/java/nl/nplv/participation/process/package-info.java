@NullMarked
package nl.nplv.participation.process;

import org.jspecify.annotations.NullMarked;
