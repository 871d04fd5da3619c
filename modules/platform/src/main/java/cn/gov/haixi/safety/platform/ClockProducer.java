package cn.gov.haixi.safety.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of «now» and «today»: Beijing time, whatever the server's zone. */
@ApplicationScoped
class ClockProducer {
    @Produces Clock clock() { return Clock.system(ZoneId.of("Asia/Shanghai")); }
}
