@NullMarked
package nl.nplv.funding.intervention;

import org.jspecify.annotations.NullMarked;
