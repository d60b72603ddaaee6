package nl.nplv.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Seals personal data of one compartment, each subject's under a data key of its own (AES-256-GCM) that the compartment's master
 * key wraps. A subject is a random id that the service gives to a person, never the person's own number or name. Everything
 * happens in the caller's transaction.
 */
public final class Vault {
    private final String compartment;
    private final MasterKey master;
    private final SecretKey256 fingerprints;
    private final KeyStore keys;

    Vault(String compartment, MasterKey master, SecretKey256 fingerprints, KeyStore keys) {
        this.compartment = compartment;
        this.master = master;
        this.fingerprints = fingerprints;
        this.keys = keys;
    }

    String name() {
        return compartment;
    }

    /** Gives the subject a key; a subject that has one keeps it. */
    public void createKey(UUID subject) {
        keys.add(subject, master.wrap(SecretKey256.random(), place(subject)), master.name());
    }

    /** Whether the subject has a key: its data can be read. */
    public boolean hasKey(UUID subject) {
        return keys.find(subject).isPresent();
    }

    /**
     * The text under the subject's key; the same text gives another result each time.
     *
     * @throws SubjectErased when the subject has no key
     */
    public byte[] seal(UUID subject, String plain) {
        return sealBytes(subject, plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Like {@link #seal}, for what is no text.
     *
     * @throws SubjectErased when the subject has no key
     */
    public byte[] sealBytes(UUID subject, byte[] plain) {
        return key(subject).seal(plain, place(subject));
    }

    /**
     * The text that was sealed for this subject.
     *
     * @throws SubjectErased when the subject has no key any more
     * @throws IllegalStateException when it was sealed for another subject or compartment, or was changed
     */
    public String open(UUID subject, byte[] sealed) {
        return new String(openBytes(subject, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Like {@link #open}, for what was sealed by {@link #sealBytes}.
     *
     * @throws SubjectErased when the subject has no key any more
     * @throws IllegalStateException when it was sealed for another subject or compartment, or was changed
     */
    public byte[] openBytes(UUID subject, byte[] sealed) {
        return key(subject).open(sealed, place(subject));
    }

    /** Erases the subject: nobody can open what was sealed for it, here or in any backup of the data. */
    public void destroyKey(UUID subject) {
        keys.delete(subject);
    }

    /**
     * A name for a value that tells nothing without the compartment's keys, to find something by a code or an account that is
     * not stored itself. It stays the same when the master key changes.
     *
     * @param purpose what it is for; the same value has another fingerprint for each purpose
     * @return 64 hexadecimal digits
     */
    public String fingerprint(String purpose, String value) {
        var forPurpose = new SecretKey256(fingerprints.hash("fingerprint/" + compartment + "/" + purpose));
        return HexFormat.of().formatHex(forPurpose.hash(value));
    }

    /** Subjects after this one whose keys another master key than the present one wraps; the first of them. */
    List<UUID> wrappedByAnother(UUID after) {
        return keys.unlessBy(master.name(), after);
    }

    /** Wraps the subject's key by the present master key, unless it is, or the subject was erased meanwhile. */
    void rewrap(UUID subject) {
        keys.lockedUnlessBy(master.name(), subject)
                .map(wrapped -> master.unwrap(wrapped, place(subject)))
                .ifPresent(key -> keys.replace(subject, master.wrap(key, place(subject)), master.name()));
    }

    /** Wraps the key of fingerprints by the present master key, unless it is. */
    void rewrapFingerprintKey() {
        keys.replaceFingerprintKey(master.wrap(fingerprints, fingerprintPlace(compartment)), master.name());
    }

    static String fingerprintPlace(String compartment) {
        return compartment + "/fingerprints";
    }

    private SecretKey256 key(UUID subject) {
        return keys.find(subject)
                .map(wrapped -> master.unwrap(wrapped, place(subject)))
                .orElseThrow(() -> new SubjectErased(subject));
    }

    private String place(UUID subject) {
        return compartment + "/" + subject;
    }
}
