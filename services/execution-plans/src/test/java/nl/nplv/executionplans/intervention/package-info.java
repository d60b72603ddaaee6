@NullMarked
package nl.nplv.executionplans.intervention;

import org.jspecify.annotations.NullMarked;
