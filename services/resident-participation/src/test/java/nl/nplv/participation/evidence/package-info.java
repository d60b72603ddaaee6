@NullMarked
package nl.nplv.participation.evidence;

import org.jspecify.annotations.NullMarked;
