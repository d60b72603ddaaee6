@NullMarked
package nl.nplv.executionplans.export;

import org.jspecify.annotations.NullMarked;
