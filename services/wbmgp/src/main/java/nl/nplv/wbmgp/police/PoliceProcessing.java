package nl.nplv.wbmgp.police;

import nl.nplv.privacy.ProcessingActivity;

/** What is done in the mayor's store, and why it may be (AVG art. 30). */
public enum PoliceProcessing implements ProcessingActivity {
    BEGIN_RESEARCH(
            "begin-police-research",
            "Ask the police for data about persons who want to live somewhere",
            "Decree art. 5(1)"),
    READ_REQUEST("read-police-request", "Read whom police data are asked about", "Decree art. 5(1)"),
    SUPPLY_DATA("supply-police-data", "Supply police data to the mayor", "Wbmgp art. 10b(2)"),
    READ_POLICE_FILE("read-police-file", "Read the mayor's file", "Wbmgp art. 10b(4) and (7)"),
    HEAR_APPLICANT("hear-applicant", "Keep a report of the hearing", "Decree art. 7(c)"),
    DECLARE("issue-declaration", "Issue the declaration", "Wbmgp art. 10b(4)"),
    WRITE_REASONS("write-reasons", "Write the letter with the reasons of the declaration", "Decree art. 6(3)"),
    DESTROY_POLICE_FILE("destroy-police-file", "Destroy the mayor's file", "Decree art. 13(2)");

    private final String id;
    private final String title;
    private final String duty;

    PoliceProcessing(String id, String title, String duty) {
        this.id = id;
        this.title = title;
        this.duty = duty;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String duty() {
        return duty;
    }
}
