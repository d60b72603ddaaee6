package nl.nplv.wbmgp.act.ordinance;

import nl.nplv.wbmgp.act.verdict.Condition;

/** What an ordinance must meet, in order. */
enum OrdinanceCondition implements Condition {
    LENGTH("ORDINANCE_TOO_LONG"),
    CORPORATIONS_CONSULTED("CONSULTATION_MISSING"),
    TENANTS_CONSULTED("CONSULTATION_MISSING"),
    ALIGNED("ALIGNMENT_MISSING"),
    MEASURE_IN_FORCE("NOT_IN_FORCE"),
    CATEGORY_LISTED("CATEGORY_MISSING"),
    CATEGORY_ALLOWED("CATEGORY_NOT_ALLOWED"),
    HARDSHIP_CLAUSE("HARDSHIP_MISSING"),
    CHARACTERISTICS("CHARACTERISTIC_MISSING"),
    NO_PROHIBITED_GROUND("PROHIBITED_GROUND"),
    RANK_OF_URGENCY("RANK_MISSING"),
    RANK_OF_LOCAL_TIES("RANK_MISSING"),
    ALLOCATION_CHANNEL("ALLOCATION_CHANNEL_MISSING"),
    CONDUCT_LISTED("CONDUCT_NOT_ALLOWED"),
    CONDUCT_CHOSEN("CONDUCT_MISSING"),
    FINE_WITHIN_CAP("FINE_TOO_HIGH");

    private final String ground;

    OrdinanceCondition(String ground) {
        this.ground = ground;
    }

    @Override
    public String subject() {
        return "ordinance";
    }

    @Override
    public String ground() {
        return ground;
    }
}
