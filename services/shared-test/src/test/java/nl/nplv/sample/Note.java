package nl.nplv.sample;

import static nl.nplv.sample.NoteProblem.AMOUNT_FELL;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.nplv.sample.NoteEvent.NoteClosed;
import nl.nplv.sample.NoteEvent.NoteRevised;
import nl.nplv.sample.NoteEvent.NoteWritten;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;

/** Something a municipality writes down, with an amount that only grows. */
@Entity
class Note extends Aggregate {
    private String title;
    private BigDecimal amount;
    private LocalDate writtenOn;
    private MunicipalityCode owner;

    @Enumerated(EnumType.STRING)
    private NoteStatus status = NoteStatus.OPEN;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(NoteRequest request) {
        title = request.title();
        amount = request.amount();
        writtenOn = request.writtenOn();
        owner = request.owner();
    }

    NoteWritten write(Actor by) {
        by.mustActFor(owner);
        return new NoteWritten(id(), owner, amount);
    }

    NoteRevised revise(BigDecimal revised, Actor by) {
        by.mustActFor(owner);
        if (revised.compareTo(amount) < 0) {
            throw AMOUNT_FELL.at("/amount", "was " + amount.toPlainString());
        }
        amount = revised;
        return new NoteRevised(id(), amount);
    }

    NoteClosed close(Actor by) {
        by.mustActFor(owner);
        status = status.next(NoteStatus.CLOSED);
        return new NoteClosed(id());
    }

    NoteView view() {
        return new NoteView(id(), title, amount, writtenOn, owner, status, version(), updatedAt());
    }
}
