@NullMarked
package nl.nplv.participation.fund;

import org.jspecify.annotations.NullMarked;
