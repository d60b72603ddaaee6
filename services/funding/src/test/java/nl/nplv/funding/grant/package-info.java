@NullMarked
package nl.nplv.funding.grant;

import org.jspecify.annotations.NullMarked;
