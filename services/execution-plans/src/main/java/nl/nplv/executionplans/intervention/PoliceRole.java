package nl.nplv.executionplans.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What police do in an intervention; deployment is for the local triangle alone (EP9, DOMAIN 2). */
@Schema(
        description =
                "NONE: no police; PARTNER: police take part; DEPLOYMENT: it would decide where police are deployed, which is refused,"
                        + " since the local triangle (lokale driehoek) does.")
public enum PoliceRole {
    NONE,
    PARTNER,
    DEPLOYMENT
}
