@NullMarked
package nl.nplv.participation.question;

import org.jspecify.annotations.NullMarked;
