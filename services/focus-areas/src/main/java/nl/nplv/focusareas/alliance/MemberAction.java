package nl.nplv.focusareas.alliance;

/** What happened to a member. */
public enum MemberAction {
    ADDED,
    CHANGED,
    REMOVED
}
