@NullMarked
package nl.nplv.executionplans.document;

import org.jspecify.annotations.NullMarked;
