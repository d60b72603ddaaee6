package nl.nplv.participation.resident;

import java.util.Locale;
import nl.nplv.privacy.ProcessingActivity;

/** What this service does with personal data, on which ground; the register of processing activities (AVG art. 30). */
public enum Activity implements ProcessingActivity {
    MODERATE_CONTRIBUTION(
            "the original of a contribution is read for moderation", "AVG art. 6(1)(e); Gemeentewet art. 150"),
    MODERATE_INITIATIVE(
            "the original of an initiative is read for moderation", "AVG art. 6(1)(e); Gemeentewet art. 150"),
    READ_ATTACHMENT("an attachment is read", "AVG art. 6(1)(e); Gemeentewet art. 150"),
    HANDLE_SIGNAL("a signal is read to be answered", "AVG art. 6(1)(e); Awb ch. 9"),
    READ_INITIATOR("the initiator of an initiative is contacted", "AVG art. 6(1)(e); Awb title 4.2"),
    EXPORT_OWN_DATA("somebody asked for their own data", "AVG art. 6(1)(c), art. 15 and 20"),
    ERASE_OWN_DATA("somebody had their data erased", "AVG art. 6(1)(c), art. 17"),
    END_OF_RETENTION("data was erased because it was kept long enough", "AVG art. 5(1)(e)");

    private final String title;
    private final String duty;

    Activity(String title, String duty) {
        this.title = title;
        this.duty = duty;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
