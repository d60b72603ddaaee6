package nl.nplv.participation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.participation")
public interface ParticipationConfig {
    /** A signal is answered within this period (RP5). */
    Period signalAnswerWithin();

    /** How long personal data is kept. */
    Kept kept();

    /** How many posts are taken. */
    Posts posts();

    /** What may go with a contribution. */
    Attachments attachments();

    /** Periods from the end of what the data was for. */
    interface Kept {
        /** After its process was closed, and again after it was fed back. */
        Period contribution();

        /** After it was answered, and again after it was closed. */
        Period signal();

        /** After it was completed, stopped or declined; or submitted or taken up, while nobody supports it. */
        Period initiative();
    }

    /** Posts a minute, per replica. */
    interface Posts {
        /** By one account. */
        int perAccount();

        /** Without an account, from one address. */
        int perAddress();

        /** Without an account, from all together, per process. */
        int perMinute();
    }

    /** Limits of attachments. */
    interface Attachments {
        /** Of one contribution. */
        int most();

        /** Largest, in bytes. */
        MemorySize largest();
    }
}
