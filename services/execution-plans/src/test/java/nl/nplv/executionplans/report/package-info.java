@NullMarked
package nl.nplv.executionplans.report;

import org.jspecify.annotations.NullMarked;
