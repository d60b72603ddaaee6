@NullMarked
package nl.nplv.funding.overview;

import org.jspecify.annotations.NullMarked;
