package nl.nplv.wbmgp.act.designation;

import nl.nplv.wbmgp.act.verdict.Condition;

/** What a request for a designation or its extension must meet, in order. */
enum DesignationCondition implements Condition {
    COUNCIL_ASKS("COUNCIL_ONLY"),
    MEASURE_IN_FORCE("NOT_IN_FORCE"),
    UNIT_IN_FORCE("NOT_IN_FORCE"),
    INSTRUMENT_NAMED("INSTRUMENT_REQUIRED"),
    NECESSITY("TEST_MISSING"),
    SUITABILITY("TEST_MISSING"),
    SUBSIDIARITY("TEST_MISSING"),
    PROPORTIONALITY("TEST_MISSING"),
    REGIONAL_HOUSING("REGIONAL_HOUSING_MISSING"),
    INSTRUMENT_ARGUED("INSTRUMENT_REASON_MISSING"),
    TERM_LENGTH("TERM_TOO_LONG"),
    EXTENSIONS_LEFT("MAX_EXTENSIONS"),
    ASKED_WHILE_ACTIVE("DESIGNATION_EXPIRED"),
    CONTIGUOUS("EXTENSION_GAP"),
    EVALUATED("EVALUATION_REQUIRED"),
    DECIDED_IN_TIME("ALREADY_DECIDED");

    private final String ground;

    DesignationCondition(String ground) {
        this.ground = ground;
    }

    @Override
    public String subject() {
        return "designation";
    }

    @Override
    public String ground() {
        return ground;
    }
}
