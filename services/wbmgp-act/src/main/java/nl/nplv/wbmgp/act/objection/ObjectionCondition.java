package nl.nplv.wbmgp.act.objection;

import nl.nplv.wbmgp.act.verdict.Condition;

/** When an objection is in time, in order. */
enum ObjectionCondition implements Condition {
    RECEIVED_IN_TIME,
    POSTED_IN_TIME,
    ARRIVED_WITHIN_A_WEEK,
    EXCUSED;

    @Override
    public String subject() {
        return "objection";
    }

    @Override
    public String ground() {
        return "OBJECTION_LATE";
    }
}
