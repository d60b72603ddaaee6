package nl.nplv.participation.resident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answer to somebody who wrote something: gets its receipt code on the way out, never before. */
public interface Receipted {
    /** Id of what was written. */
    UUID id();

    /** The code, once it is there. */
    @Nullable ReceiptCode receiptCode();

    /** The same answer with the code. */
    Receipted with(ReceiptCode code);
}
