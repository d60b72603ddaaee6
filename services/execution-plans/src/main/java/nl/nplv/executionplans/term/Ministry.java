package nl.nplv.executionplans.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ministry whose field something is (DOMAIN 4). */
@Schema(
        description =
                "VRO: housing and spatial planning; BZK: interior; JENV: justice and security; OCW: education; SZW: social affairs;"
                        + " VWS: health.")
public enum Ministry {
    VRO,
    BZK,
    JENV,
    OCW,
    SZW,
    VWS
}
