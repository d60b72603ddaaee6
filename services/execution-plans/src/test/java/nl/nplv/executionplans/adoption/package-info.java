@NullMarked
package nl.nplv.executionplans.adoption;

import org.jspecify.annotations.NullMarked;
