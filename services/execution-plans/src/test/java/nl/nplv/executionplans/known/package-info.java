@NullMarked
package nl.nplv.executionplans.known;

import org.jspecify.annotations.NullMarked;
