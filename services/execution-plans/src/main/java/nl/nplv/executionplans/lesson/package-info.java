/** Lessons: reusable findings, shared beyond the 20 areas, found by full-text search in Dutch (EP5, EP8). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.lesson;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
