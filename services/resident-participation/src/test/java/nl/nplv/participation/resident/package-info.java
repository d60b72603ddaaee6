@NullMarked
package nl.nplv.participation.resident;

import org.jspecify.annotations.NullMarked;
