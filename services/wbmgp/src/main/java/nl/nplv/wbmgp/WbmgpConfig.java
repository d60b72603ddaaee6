package nl.nplv.wbmgp;

import io.smallrye.config.ConfigMapping;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.wbmgp")
public interface WbmgpConfig {
    /** Whether the designations of before the platform are loaded at the first start (DOMAIN 4). */
    boolean loadHistory();
}
