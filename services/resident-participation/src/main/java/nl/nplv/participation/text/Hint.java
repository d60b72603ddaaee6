package nl.nplv.participation.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What in a text may be personal data. */
@Schema(
        description = "EMAIL: an e-mail address; PHONE: a phone number; BSN: nine digits that pass the eleven-test of a"
                + " citizen service number (burgerservicenummer); IBAN: a bank account.")
public enum Hint {
    EMAIL,
    PHONE,
    BSN,
    IBAN
}
