@NullMarked
package nl.nplv.executionplans.plan;

import org.jspecify.annotations.NullMarked;
