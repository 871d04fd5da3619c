package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.reward.AwardForm;
import cn.gov.haixi.safety.reporting.reward.ScaleQueries;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is paid for what, by the scale in force today: public, so that everybody can expect it. */
@Named
@RequestScoped
public class RewardTable {
    private static final Scope PREFECTURE = Scope.region("632800/", null);

    @Inject private ScaleQueries scales;
    @Inject private Texts texts;
    @Inject private Clock clock;

    public record Row(FindingClass finding, String amount) { }

    public List<Row> getRows() {
        return scales.on(PREFECTURE, LocalDate.now(clock)).rules().stream().sorted(Comparator.comparing(rule -> rule.finding()))
                .map(rule -> new Row(rule.finding(), amount(rule.form()))).toList();
    }

    private String amount(AwardForm form) {
        if (form instanceof AwardForm.Band band) {
            return band.low().yuan().toBigInteger() + "–" + band.high().yuan().toBigInteger();
        }
        if (form instanceof AwardForm.Fixed fixed) {
            return fixed.amount().yuan().toBigInteger().toString();
        }
        return texts.get("portal.home.rewards.by-fine");
    }
}
