package nl.nplv.executionplans;

import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.Map;
import nl.nplv.executionplans.bottleneck.BottleneckStatus;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.execution-plans")
public interface ExecutionPlansConfig {
    /** How long a bottleneck may stay in a status before it is announced as overdue; without a norm it never is. */
    Map<BottleneckStatus, Period> norms();
}
