package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Two invented hazards that their tellers let the demo's enterprise have: one waits, one is answered. */
@ApplicationScoped
class EnterpriseTaskDemo {
    /** Of the demo's potash works, whose account is {@code yanhu-anquan}. */
    private static final String USCC = "91632801MA7T00014P";
    @Inject private EntityManager em;
    @Inject private EnterpriseQueries enterprises;

    void fill(@Observes @Priority(330) DemoWanted wanted) { enterprises.byUscc(USCC).ifPresent(enterprise -> give(enterprise, wanted.today())); }

    private void give(EnterpriseRow enterprise, LocalDate today) {
        List<Object[]> tips = em.createQuery("select t.id, t.number, t.what, t.place from Tip t where t.channel = :wechat and t.kind = :hazard and t.regionCode = '632801'"
                        + " and t.state in :early order by t.id", Object[].class)
                .setParameter("wechat", Channel.WECHAT).setParameter("hazard", TipKind.HAZARD).setParameter("early", List.of(TipState.RECEIVED, TipState.ACCEPTED))
                .setMaxResults(2).getResultList();
        for (int i = 0; i < tips.size(); i++) {
            Object[] tip = tips.get(i);
            var wish = new EnterpriseWish(enterprise.uscc(), (TipId) tip[0], (String) tip[1], (String) tip[2], (String) tip[3]);
            var task = new EnterpriseTask(wish, enterprise.id().value(), enterprise.regionPath(), today.minusDays(3), today.plusDays(12));
            if (i > 0) {
                task.answer("（示例）已更换并复查合格，同类部位已全部检查。", "刘强(示例)", today.minusDays(1));
            }
            em.persist(task);
        }
    }
}
