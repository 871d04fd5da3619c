package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Invented enterprises of the kinds that the prefecture lives from. Their codes pass both checks and belong to nobody. */
@ApplicationScoped
class EnterpriseDemo {
    private static final List<Sample> SAMPLES = List.of(
            new Sample("632801", "格尔木示例盐湖钾肥有限公司", "2623", "工业和信息化局", true, 95.10, 36.72),
            new Sample("632801", "格尔木示例炼油有限公司", "2511", "应急管理局", true, 94.86, 36.43),
            new Sample("632801", "格尔木示例危险化学品运输有限公司", "5435", "交通运输局", true, 94.90, 36.39),
            new Sample("632801", "格尔木示例光伏发电有限公司", "4416", "发展和改革委员会", false, 95.18, 36.38),
            new Sample("632801", "格尔木示例燃气有限公司", "4511", "住房和城乡建设局", true, 94.92, 36.41),
            new Sample("632801", "格尔木示例加油站", "5265", "应急管理局", false, 94.93, 36.42),
            new Sample("632801", "青海示例建筑工程有限公司格尔木分公司", "47", "住房和城乡建设局", false, 94.91, 36.40),
            new Sample("632801", "格尔木示例LNG加气站", "5941", "住房和城乡建设局", false, 94.94, 36.39),
            new Sample("632802", "德令哈示例纯碱有限公司", "2612", "工业和信息化局", true, 97.33, 37.32),
            new Sample("632802", "德令哈示例光热发电有限公司", "4416", "发展和改革委员会", false, 97.29, 37.35),
            new Sample("632802", "德令哈示例水泥有限公司", "3011", "工业和信息化局", false, 97.42, 37.36),
            new Sample("632802", "德令哈示例长途客运有限公司", "5421", "交通运输局", false, 97.37, 37.37),
            new Sample("632803", "茫崖示例石棉矿业有限公司", "1091", "应急管理局", true, 90.17, 38.26),
            new Sample("632803", "茫崖示例油田技术服务有限公司", "1120", "应急管理局", true, 90.86, 38.25),
            new Sample("632803", "冷湖示例化学矿开采有限公司", "1020", "应急管理局", false, 93.36, 38.72),
            new Sample("632821", "乌兰示例焦化有限公司", "2521", "工业和信息化局", true, 98.47, 36.92),
            new Sample("632821", "乌兰示例盐业有限公司", "1030", "工业和信息化局", false, 99.07, 36.70),
            new Sample("632822", "都兰示例黄金矿业有限公司", "0921", "应急管理局", true, 98.10, 36.05),
            new Sample("632822", "都兰示例铁矿有限公司", "0810", "应急管理局", false, 97.60, 36.10),
            new Sample("632823", "天峻示例煤业有限公司", "0610", "应急管理局", true, 99.02, 38.05),
            new Sample("632823", "天峻示例公共交通有限公司", "5411", "交通运输局", false, 99.02, 37.30),
            new Sample("632857", "大柴旦示例煤矿有限公司", "0610", "应急管理局", true, 95.00, 38.00),
            new Sample("632857", "大柴旦示例铅锌矿有限公司", "0912", "应急管理局", true, 95.50, 38.05),
            new Sample("632857", "大柴旦示例民爆器材有限公司", "2671", "工业和信息化局", true, 95.36, 37.85),
            new Sample("632802", "示例财产保险股份有限公司海西支公司（示例）", "68", null, false, 97.37, 37.37));

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    /** @param supervisor the end of its name; null for one that no member unit of the committee supervises */
    private record Sample(String region, String name, String industry, String supervisor, boolean key, double longitude, double latitude) { }

    void fill(@Observes @Priority(110) DemoWanted wanted) {
        // They have been in the register since the beginning of the year, so that what enterprises owe by the quarter is owed.
        Instant now = wanted.today().withDayOfYear(1).atStartOfDay(clock.getZone()).toInstant();
        int number = 1;
        for (Sample sample : SAMPLES) {
            RegionRow region = regions.get(sample.region());
            String registeredAt = sample.region().startsWith("63285") ? "632800" : sample.region();
            Uscc uscc = Uscc.complete(String.format(Locale.ROOT, "91%sMA7T%04d", registeredAt, number));
            var supervisor = sample.supervisor() == null ? null : organisations.inRegion(region.code(), OrganisationKind.MEMBER_UNIT).stream()
                    .filter(unit -> unit.name().endsWith(sample.supervisor())).findFirst().orElseThrow().id();
            var draft = new EnterpriseDraft(uscc.text(), sample.name(), region.code(), sample.industry(), supervisor, sample.key(),
                    region.name() + "示例路" + number + "号", BigDecimal.valueOf(sample.longitude()), BigDecimal.valueOf(sample.latitude()));
            Enterprise enterprise = new Enterprise(uscc, draft, region, Actor.SYSTEM, now);
            enterprise.addContact(new ContactDraft("安全负责人(示例)", "安全总监", String.format(Locale.ROOT, "1390000%04d", number)), Actor.SYSTEM, now);
            if (sample.industry().equals("1030")) {
                enterprise.moveTo(EnterpriseState.SUSPENDED, "季节性停产(示例)", Actor.SYSTEM, now);
            }
            em.persist(enterprise);
            enterprise.searchKeys().forEach(key -> em.persist(new EnterpriseSearch(enterprise.id(), key)));
            number++;
        }
    }
}
