@NullMarked
package nl.nplv.funding.opportunity;

import org.jspecify.annotations.NullMarked;
