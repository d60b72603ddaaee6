package nl.nplv.shared.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is refused while it is read, once it is longer than allowed; its length need not be announced. */
final class LimitedBody extends FilterInputStream {
    private final long largest;
    private long read;

    LimitedBody(InputStream body, long largest) {
        super(body);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    /** An IOException, since those pass through a JSON parser as they are. */
    static final class Exceeded extends IOException {
        Exceeded(long largest) {
            super("at most " + largest + " bytes of JSON");
        }
    }

    private void count(int bytes) throws Exceeded {
        read += Math.max(bytes, 0);
        if (read > largest) {
            throw new Exceeded(largest);
        }
    }
}
