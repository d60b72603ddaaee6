/** Bottlenecks in rules and practice, from report to shared breakthrough, and the proposals of 2021 (EP4, EP5, EP6). */
@NullMarked
@CheckReturnValue
package nl.nplv.executionplans.bottleneck;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
