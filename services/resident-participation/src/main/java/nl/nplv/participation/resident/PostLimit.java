package nl.nplv.participation.resident;

import static nl.nplv.participation.resident.ResidentProblem.TOO_MANY_POSTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nplv.participation.ParticipationConfig;

/**
 * Holds off floods of posts. Counts within one minute, in memory: per account, and without one per address and per target. Each
 * stands under a hash whose salt is thrown away with the minute: no address is stored, and nobody can be followed from one minute
 * to the next.
 */
@ApplicationScoped
public class PostLimit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final long MINUTE = 60_000;

    private final Clock clock;
    private final int perAddress;
    private final int perTarget;
    private final int perAccount;
    private volatile Minute minute;

    @Inject
    PostLimit(Clock clock, ParticipationConfig config) {
        this(
                clock,
                config.posts().perAddress(),
                config.posts().perMinute(),
                config.posts().perAccount());
    }

    PostLimit(Clock clock, int perAddress, int perTarget, int perAccount) {
        this.clock = clock;
        this.perAddress = perAddress;
        this.perTarget = perTarget;
        this.perAccount = perAccount;
        this.minute = new Minute(clock.millis() / MINUTE);
    }

    /** What was counted within one minute. */
    private static final class Minute {
        private final long number;
        private final byte[] salt = new byte[SALT_BYTES];
        private final Map<String, AtomicInteger> posts = new ConcurrentHashMap<>();

        Minute(long number) {
            this.number = number;
            RANDOM.nextBytes(salt);
        }

        int count(String what) {
            return posts.computeIfAbsent(hash(what), key -> new AtomicInteger()).incrementAndGet();
        }

        private String hash(String what) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(salt);
                return Base64.getEncoder().encodeToString(digest.digest(what.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /**
     * Counts a post by an account, whatever it is for.
     *
     * @param account keyed hash of the account
     * @throws nl.nplv.shared.problem.RuleViolation TOO_MANY_POSTS
     */
    void countAccount(String account) {
        if (now().count("account " + account) > perAccount) {
            throw TOO_MANY_POSTS.because("wait for the next minute");
        }
    }

    /**
     * Counts a post without an account.
     *
     * @param address where it comes from
     * @param target what it is for, such as a process
     * @throws nl.nplv.shared.problem.RuleViolation TOO_MANY_POSTS
     */
    void count(String address, String target) {
        var now = now();
        if (now.count("address " + address) > perAddress || now.count("target " + target) > perTarget) {
            throw TOO_MANY_POSTS.because("wait for the next minute, or use an account");
        }
    }

    private Minute now() {
        var number = clock.millis() / MINUTE;
        var current = minute;
        if (current.number != number) {
            current = new Minute(number);
            minute = current;
        }
        return current;
    }
}
