package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How many days before its end a policy is warned of: parameter {@code hazard.insurance.warn}, such as {@code 60,30,7}. */
@ApplicationScoped
public class PolicyWarning {
    @Inject private Parameters parameters;

    /** The most days first. */
    List<Integer> days(LocalDate today) {
        return Stream.of(parameters.text("hazard.insurance.warn", today).value().split("[,，、\\s]+")).filter(days -> days.matches("\\d{1,3}"))
                .map(Integer::valueOf).sorted((one, other) -> other - one).toList();
    }

    /** The last day of what is warned of today. */
    public LocalDate first(LocalDate today) { return days(today).stream().findFirst().map(today::plusDays).orElse(today); }

    /** What ends on this day or before it is urgent. */
    LocalDate last(LocalDate today) { return days(today).stream().reduce((one, other) -> other).map(today::plusDays).orElse(today); }
}
