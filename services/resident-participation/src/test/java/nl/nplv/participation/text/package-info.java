@NullMarked
package nl.nplv.participation.text;

import org.jspecify.annotations.NullMarked;
