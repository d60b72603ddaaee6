package nl.nplv.wbmgp;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.wbmgp")
public interface WbmgpConfig {
    /** Whether the designations of before the platform are loaded at the first start (DOMAIN 4). */
    boolean loadHistory();

    /** Amounts of categories of fine for days that the stored decrees do not cover (Sr 23(4), open question 6). */
    List<FineAmount> fineAmounts();

    /** The amount of a category on some days. */
    interface FineAmount {
        /** Category of Sr 23(4), 1 to 6. */
        int category();

        /** Amount in EUR. */
        BigDecimal euros();

        /** First day. */
        LocalDate from();

        /** Last day; none when it still holds. */
        Optional<LocalDate> to();
    }
}
