@NullMarked
package nl.nplv.privacy;

import org.jspecify.annotations.NullMarked;
