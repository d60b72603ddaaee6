@NullMarked
package nl.nplv.participation.initiative;

import org.jspecify.annotations.NullMarked;
