/** Plans for readers and printers, and plans that come in as a document. */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.export;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
