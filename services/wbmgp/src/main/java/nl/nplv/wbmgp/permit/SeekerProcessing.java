package nl.nplv.wbmgp.permit;

import nl.nplv.privacy.ProcessingActivity;

/** What is done with seekers' data, and why it may be (AVG art. 30). */
public enum SeekerProcessing implements ProcessingActivity {
    TAKE_APPLICATION("take-permit-application", "Take in an application for a housing permit", "Decree art. 3"),
    ASSESS_PERMIT("assess-permit", "Assess an application for a housing permit", "Decree art. 4(1)"),
    READ_FILE("read-seeker-file", "Read a seeker's file", "Decree art. 3 and 13(3)(b)"),
    TELL_MAYOR("tell-mayor", "Hand a seeker's data to the mayor for police research", "Decree art. 4(2)"),
    TAKE_DECLARATION("take-declaration", "Take over the declaration of the mayor", "Decree art. 9(3)"),
    READ_EXCUSE("read-excuse", "Read why a late objection was excused", "Awb 6:11"),
    SHOW_OWN("show-own-permit", "Show applicants their own application and decision", "AVG art. 15"),
    WRITE_LETTER("write-decision-letter", "Write the letter with the decision", "Awb 3:41"),
    DESTROY_FILE("destroy-seeker-file", "Destroy a seeker's file", "Decree art. 13(3)(c)");

    private final String id;
    private final String title;
    private final String duty;

    SeekerProcessing(String id, String title, String duty) {
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
