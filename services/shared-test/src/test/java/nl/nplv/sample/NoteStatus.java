package nl.nplv.sample;

import java.util.Set;
import nl.nplv.shared.state.State;

/** A closed note stays closed. */
enum NoteStatus implements State<NoteStatus> {
    OPEN,
    CLOSED;

    @Override
    public Set<NoteStatus> allowed() {
        return this == OPEN ? Set.of(CLOSED) : Set.of();
    }
}
