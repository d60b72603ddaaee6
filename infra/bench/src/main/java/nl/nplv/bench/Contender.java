package nl.nplv.bench;

import nl.nplv.bench.load.Target;

/** One way to have the same thing done. */
record Contender(String name, Target target) {}
