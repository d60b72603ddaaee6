@NullMarked
package nl.nplv.funding.letter;

import org.jspecify.annotations.NullMarked;
