package nl.nplv.focusareas.alliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of member; an alliance joins public and private ones (DOMAIN 3.1). */
@Schema(
        description =
                "MUNICIPALITY and POLICE are public; HOUSING_CORPORATION (woningcorporatie), SCHOOL, CARE, EMPLOYER and RESIDENTS"
                        + " (as an organisation, never as persons) are private; OTHER counts as neither.")
public enum MemberType {
    MUNICIPALITY,
    HOUSING_CORPORATION,
    POLICE,
    SCHOOL,
    CARE,
    EMPLOYER,
    RESIDENTS,
    OTHER;

    /** Bodies of the state are public; corporations, school boards and care are by far mostly private foundations. */
    boolean isPublic() {
        return this == MUNICIPALITY || this == POLICE;
    }

    /** OTHER says nothing of its law, so it is not what makes an alliance public-private. */
    boolean isPrivate() {
        return !isPublic() && this != OTHER;
    }
}
