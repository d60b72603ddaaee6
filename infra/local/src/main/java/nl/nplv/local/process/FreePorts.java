package nl.nplv.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of this machine's loopback address. */
public final class FreePorts {
    private static final int CONNECT_MILLIS = 300;

    private FreePorts() {}

    /** As many different ports as asked, free at this moment. */
    public static List<Integer> next(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(FreePorts::close);
        }
    }

    /** Whether something accepts connections on the port. */
    public static boolean inUse(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Refuses a port that is taken.
     *
     * @throws LocalFault when another program listens on it
     */
    public static void mustBeFree(int port, String server) {
        if (inUse(port)) {
            throw new LocalFault(taken(port, server));
        }
    }

    /** The line that tells of a taken port, and what to do. */
    public static String taken(int port, String server) {
        return "Port " + port + ", needed by " + server + ", is in use by another program: stop that program (ss -ltnp"
                + " 'sport = :" + port + "' shows it)";
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
