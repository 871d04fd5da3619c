package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.hazard.service.FalseReportFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in another module who keeps credit records. */
@ApplicationScoped
public class HeardFalseReports {
    private final List<FalseReportFound> heard = new CopyOnWriteArrayList<>();

    void on(@Observes FalseReportFound found) { heard.add(found); }

    public List<FalseReportFound> heard() { return List.copyOf(heard); }
}
