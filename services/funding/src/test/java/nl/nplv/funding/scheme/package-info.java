@NullMarked
package nl.nplv.funding.scheme;

import org.jspecify.annotations.NullMarked;
