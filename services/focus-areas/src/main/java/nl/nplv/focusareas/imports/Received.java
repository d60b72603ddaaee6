package nl.nplv.focusareas.imports;

/**
 * A file that was received whole.
 *
 * @param sha256 its hash, hexadecimal
 * @param bytes its size
 */
record Received(String sha256, long bytes) {}
