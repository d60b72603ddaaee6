@NullMarked
package nl.nplv.participation.attachment;

import org.jspecify.annotations.NullMarked;
