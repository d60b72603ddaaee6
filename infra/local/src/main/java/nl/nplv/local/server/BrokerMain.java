package nl.nplv.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Main class of the broker's own process: formats the folder when it is new, then is Kafka. */
final class BrokerMain {
    private BrokerMain() {}

    /** Takes the path of server.properties and the path of the log folder. */
    public static void main(String[] arguments) {
        if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
            format(arguments[0]);
        }
        kafka.Kafka.main(new String[] {arguments[0]});
    }

    private static void format(String properties) {
        var id = Uuid.randomUuid().toString();
        var status = StorageTool.execute(
                new String[] {"format", "--cluster-id", id, "--config", properties, "--ignore-formatted"}, System.out);
        if (status != 0) {
            System.exit(status);
        }
    }
}
