package nl.nplv.focusareas;

import io.smallrye.config.ConfigMapping;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.focus-areas")
public interface FocusAreasConfig {
    /** Whether the programme's 20 areas are loaded at the first start. */
    boolean loadProgramme();
}
