package nl.nplv.wbmgp.act.permit;

import nl.nplv.wbmgp.act.verdict.Condition;

/** The conditions of a permit, in the order of DOMAIN 3.5 and of art. 4 of the decree. */
enum PermitCondition implements Condition {
    DESIGNATION_ACTIVE("NOT_REQUIRED"),
    ORDINANCE_VALID("NOT_REQUIRED"),
    CATEGORY_LISTED("NOT_REQUIRED"),
    LATER_JOINER_LISTED("NOT_REQUIRED"),
    LAWFUL_RESIDENCE("NO_LAWFUL_RESIDENCE"),
    SIX_YEARS("INCOME_REQUIREMENT"),
    LISTED_INCOME("INCOME_REQUIREMENT"),
    HARDSHIP_ARTICLE_8("INCOME_REQUIREMENT"),
    PRIORITY("PRIORITY"),
    NO_PRIORITY_RIVAL("PRIORITY"),
    /** An urgent seeker without a dwelling cannot be refused, since the text of 2026-07-01. */
    URGENCY_BANS_REFUSAL("PRIORITY"),
    /** The ordinance puts urgent seekers first. */
    URGENCY_FIRST("PRIORITY"),
    /** The ordinance puts local ties first, since the text of 2017-01-01. */
    LOCAL_TIES_FIRST("PRIORITY"),
    EXECUTIVE_CHOICE("PRIORITY"),
    BIBOB("BIBOB"),
    OWNER_CONSENT("OWNER_CONSENT_MISSING"),
    PERSON_OF_SIXTEEN("NUISANCE_OR_CRIME"),
    VOG_SHOWN("NO_VOG"),
    RESEARCH_ALLOWED("RESEARCH_TOO_EARLY"),
    DECLARATION_ISSUED("DECLARATION_AWAITED"),
    HEARING_OFFERED("HEARING_REQUIRED"),
    DECLARATION_ALLOWS("NUISANCE_OR_CRIME"),
    HARDSHIP_ARTICLE_10("NUISANCE_OR_CRIME");

    private final String ground;

    PermitCondition(String ground) {
        this.ground = ground;
    }

    @Override
    public String subject() {
        return "permit";
    }

    @Override
    public String ground() {
        return ground;
    }
}
