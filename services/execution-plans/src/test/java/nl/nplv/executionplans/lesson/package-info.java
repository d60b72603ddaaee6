@NullMarked
package nl.nplv.executionplans.lesson;

import org.jspecify.annotations.NullMarked;
