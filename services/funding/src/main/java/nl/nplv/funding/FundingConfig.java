package nl.nplv.funding;

import io.smallrye.config.ConfigMapping;
import java.time.MonthDay;
import java.util.List;

/** Configuration of this service. */
@ConfigMapping(prefix = "nplv.funding")
public interface FundingConfig {
    /** Whether the schemes and windows of DOMAIN 4 are announced at the first start. */
    boolean loadSchemes();

    /** Last day, in the year after, on which spending over a year is reported. */
    MonthDay reportBy();

    /** Days before that day on which a municipality is reminded. */
    List<Integer> remindDaysBefore();
}
