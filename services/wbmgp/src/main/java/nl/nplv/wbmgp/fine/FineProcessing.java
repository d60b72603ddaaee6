package nl.nplv.wbmgp.fine;

import nl.nplv.privacy.ProcessingActivity;

/** What is done with offenders' data, and why it may be (AVG art. 30). */
public enum FineProcessing implements ProcessingActivity {
    INTEND_FINE("intend-fine", "Tell an offender that a fine is meant", "Huisvestingswet art. 35, Awb 5:50"),
    READ_OFFENDER("read-offender-file", "Read an offender's file", "Huisvestingswet art. 35"),
    HEAR_OFFENDER("hear-offender", "Keep an offender's view or objection", "Awb 4:8, 5:50 and 6:4"),
    WRITE_FINE_LETTER("write-fine-letter", "Write the letter with a fine", "Awb 3:41"),
    DESTROY_OFFENDER_FILE("destroy-offender-file", "Destroy an offender's file", "AVG art. 5(1)(e)");

    private final String id;
    private final String title;
    private final String duty;

    FineProcessing(String id, String title, String duty) {
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
