package nl.nplv.shared.identity;

/** Roles of DOMAIN 2, as strings because {@code @RolesAllowed} takes only those. */
public final class Role {
    /** Coordinating ministry (VRO). */
    public static final String NAT = "NAT";
    /** A ministry. */
    public static final String MIN = "MIN";
    /** National representative of an area (rijksvertegenwoordiger). */
    public static final String REP = "REP";
    /** Provincial executive (gedeputeerde staten). */
    public static final String PROV = "PROV";
    /** Municipal council (gemeenteraad). */
    public static final String COU = "COU";
    /** Municipal executive (college van B&W). */
    public static final String EXE = "EXE";
    /** Mayor (burgemeester). */
    public static final String MAY = "MAY";
    /** Alliance partner. */
    public static final String ALL = "ALL";
    /** Programme office (programmabureau). */
    public static final String OFF = "OFF";
    /** Resident (bewoner). */
    public static final String RES = "RES";
    /** Knowledge partner. */
    public static final String KNO = "KNO";
    /** Regional police chief. */
    public static final String POL = "POL";
    /** Operator of the platform. */
    public static final String ADM = "ADM";

    private Role() {}
}
