package nl.nplv.shared.feed;

import org.apache.kafka.clients.consumer.Consumer;

/** Whether a consumer is connected; polling alone does not tell, it answers nothing when the broker is away. */
final class BrokerTouch {
    private BrokerTouch() {}

    static boolean of(Consumer<?, ?> consumer) {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("connection-count"))
                .anyMatch(metric -> metric.getValue().metricValue() instanceof Number open && open.doubleValue() > 0);
    }
}
