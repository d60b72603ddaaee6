package nl.nplv.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;

/** A note as everybody may see it. */
record NoteView(
        UUID id,
        String title,
        BigDecimal amount,
        LocalDate writtenOn,
        MunicipalityCode owner,
        NoteStatus status,
        long version,
        Instant updatedAt)
        implements Versioned {}
