@NullMarked
package nl.nplv.executionplans.bottleneck;

import org.jspecify.annotations.NullMarked;
