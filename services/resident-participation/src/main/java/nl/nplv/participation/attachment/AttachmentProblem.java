package nl.nplv.participation.attachment;

import static nl.nplv.shared.problem.Kind.RULE;
import static nl.nplv.shared.problem.Kind.STATE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of attachments. */
public enum AttachmentProblem implements Problem {
    ATTACHMENT_TYPE_UNKNOWN(RULE, "The content is no JPEG, PNG or PDF"),
    ATTACHMENT_UNSAFE(RULE, "The content is broken, or could do harm"),
    ATTACHMENT_LIMIT(STATE, "The contribution has as many attachments as it may have");

    private final Kind kind;
    private final String title;

    AttachmentProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return "DOMAIN 3.3 Contribution";
    }
}
