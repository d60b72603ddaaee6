@NullMarked
package nl.nplv.executionplans;

import org.jspecify.annotations.NullMarked;
