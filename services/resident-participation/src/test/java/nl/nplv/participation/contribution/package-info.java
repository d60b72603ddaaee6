@NullMarked
package nl.nplv.participation.contribution;

import org.jspecify.annotations.NullMarked;
