@NullMarked
package nl.nplv.funding.application;

import org.jspecify.annotations.NullMarked;
