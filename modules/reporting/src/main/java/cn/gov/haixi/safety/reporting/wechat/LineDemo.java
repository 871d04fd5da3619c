package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Two lines of accounts that do not exist: one that works, one whose calls WeChat refuses, as it does with a server that is not on its list. */
@ApplicationScoped
class LineDemo {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private WechatLines lines;

    void fill(@Observes @Priority(320) DemoWanted wanted) {
        Instant minute = Instant.now(clock).truncatedTo(ChronoUnit.MINUTES);
        LineSeen.Fault fault = new LineSeen.Fault("40164", "invalid ip 203.0.113.7, not in whitelist", minute.minus(Duration.ofMinutes(40)));
        line(wanted, "haixi-demo", "海西州安全生产举报（示例）", "632800", "wx00000000demo01", LineSeen.answered(minute), 5, List.of("632802", "632803", "632857"));
        line(wanted, "geermu-demo", "格尔木市安全生产举报（示例）", "632801", "wx00000000demo02", LineSeen.failed(fault), 3, List.of("632801"));
    }

    private void line(DemoWanted wanted, String code, String name, String region, String appId, LineSeen last, int often,
                      List<String> from) {
        lines.define(new LineDraft(code, name, region, appId, "example0token", "0".repeat(43), "example0secret", "https://api.weixin.qq.com"));
        WechatLine line = lines.get(code);
        LineHealth health = new LineHealth(line.id());
        Instant minute = Instant.now(clock).truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(often));
        health.add(LineSeen.proved(minute.minus(Duration.ofDays(40))).and(LineSeen.message(minute)).and(last));
        em.persist(health);
        for (int back = 1; back <= LineQueries.DAYS; back += 2) {
            LineDay day = new LineDay(new LineDay.Key(line.id(), day(wanted, back)));
            for (int i = 0; i < often * (1 + back % 4); i++) {
                day.add(LineSeen.message(minute).and(i % 6 == 0 ? LineSeen.draft() : LineSeen.asked(i % 4 == 0 ? 1 : 0)));
            }
            em.persist(day);
        }
        em.createQuery("select t.id, t.receivedOn from Tip t where t.channel = :portal and t.regionCode in :from", Object[].class).setParameter("portal", Channel.PORTAL)
                .setParameter("from", from).getResultStream().forEach(tip -> em.persist(new TipLine((TipId) tip[0], line.id(), (LocalDate) tip[1])));
    }

    private static LocalDate day(DemoWanted wanted, int back) { return wanted.today().minusDays(back); }
}
