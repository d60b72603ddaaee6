package nl.nplv.participation.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;

/**
 * Receipt codes. A code follows from the id of what was written and the master key (docs/adr/0012), so that it is stored nowhere,
 * also not in the answer that is kept under an Idempotency-Key; what is stored is its keyed hash.
 */
@ApplicationScoped
public class Receipts {
    private static final int CODE_BYTES = 16;

    private final Vault vault;

    Receipts(Vaults vaults) {
        vault = vaults.of("residents");
    }

    /** The code for what was written. */
    public ReceiptCode codeOf(UUID written) {
        var bits = HexFormat.of().parseHex(vault.fingerprint("receipt", written.toString()));
        return ReceiptCode.of(Arrays.copyOf(bits, CODE_BYTES));
    }

    /** What is stored to recognise the code by. */
    String hashOf(ReceiptCode code) {
        return vault.fingerprint("receipt-hash", code.value());
    }

    /** What is stored to recognise an account by. */
    String accountHashOf(String account) {
        return vault.fingerprint("account", account);
    }
}
