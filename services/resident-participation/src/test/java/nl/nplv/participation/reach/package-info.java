@NullMarked
package nl.nplv.participation.reach;

import org.jspecify.annotations.NullMarked;
