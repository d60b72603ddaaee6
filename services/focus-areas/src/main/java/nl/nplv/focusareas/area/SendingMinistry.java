package nl.nplv.focusareas.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five ministries that send representatives (FA4); each speaks for the others too. */
@Schema(
        description =
                "SZW: social affairs; OCW: education; VWS: health; JENV: justice and security; BZK: interior; each representative"
                        + " answers for the fields of the other ministries too.")
public enum SendingMinistry {
    SZW,
    OCW,
    VWS,
    JENV,
    BZK
}
