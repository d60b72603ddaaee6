package nl.nplv.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.server.Passwords;

/** The clients' private keys, one JWK file each that only its owner reads; never committed. */
public record Keys(Path folder) {
    private static final int BITS = RSAKeyGenerator.MIN_KEY_SIZE_BITS;

    /** Makes the keys that are missing, on all cores: RSA takes about a tenth of a second each. */
    public void make(List<Client> clients) {
        clients.parallelStream().map(Client::id).forEach(this::of);
    }

    /** The client's key, made at the first call. */
    public RSAKey of(String client) {
        var file = file(client);
        return Files.exists(file) ? read(file) : make(client, file);
    }

    /**
     * The key of a client that exists.
     *
     * @throws LocalFault when there is none, so when the client does not exist or the platform was never started
     */
    public RSAKey existing(String client) {
        var file = file(client);
        if (!client.matches("[a-z0-9-]+") || !Files.exists(file)) {
            throw new LocalFault("No key of client " + client + " in " + folder
                    + ": run make up first, and take a client id from that folder");
        }
        return read(file);
    }

    private Path file(String client) {
        return folder.resolve(client + ".jwk");
    }

    private static RSAKey make(String client, Path file) {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(client)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            Passwords.write(file, key.toJSONString());
            return key;
        } catch (JOSEException | IOException e) {
            throw new LocalFault("Cannot make " + file, e);
        }
    }

    private static RSAKey read(Path file) {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | ParseException e) {
            throw new LocalFault("Cannot read " + file + ", delete it and run make up again", e);
        }
    }
}
