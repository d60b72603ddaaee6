package nl.nplv.participation.reach;

import java.util.UUID;

/** How many contributed to a process, those who took it back included: they were reached. */
public interface EverReached {
    long people(UUID processId);
}
