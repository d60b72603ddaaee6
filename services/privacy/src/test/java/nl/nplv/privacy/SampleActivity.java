package nl.nplv.privacy;

/** What the sample service does with personal data. */
enum SampleActivity implements ProcessingActivity {
    READ_CONTACT;

    @Override
    public String id() {
        return "read-contact";
    }

    @Override
    public String title() {
        return "contact data is read";
    }

    @Override
    public String duty() {
        return "AVG art. 6(1)(e)";
    }
}
