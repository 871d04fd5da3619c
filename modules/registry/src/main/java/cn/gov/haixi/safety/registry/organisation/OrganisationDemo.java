package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * The bodies that a prefecture and its counties typically have, by their generic names; not Haixi's official list. A region that was merged
 * since keeps its committee, government and office, which ended with it.
 */
@ApplicationScoped
class OrganisationDemo {
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2019, 1, 1);
    private static final List<String> PREFECTURE_UNITS = List.of("应急管理局", "发展和改革委员会", "教育局", "科学技术局", "工业和信息化局", "公安局",
            "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局", "交通运输局", "水利局", "农牧局", "商务局",
            "文体旅游广电局", "卫生健康委员会", "国有资产监督管理委员会", "林业和草原局", "市场监督管理局", "能源局", "气象局", "消防救援支队", "邮政管理局",
            "总工会", "妇女联合会");
    private static final List<String> COUNTY_UNITS = List.of("应急管理局", "发展和改革委员会", "教育局", "工业和信息化局", "公安局", "财政局", "自然资源局",
            "生态环境局", "住房和城乡建设局", "交通运输局", "水利局", "农牧局", "卫生健康局", "市场监督管理局", "消防救援大队");

    @Inject private EntityManager em;
    @Inject private RegionQueries regions;

    void fill(@Observes @Priority(100) DemoWanted wanted) {
        OrganisationRow aboveParty = null;
        OrganisationRow aboveGovernment = null;
        OrganisationRow aboveOffice = null;
        for (RegionRow region : regions.all()) {
            String place = region.prefecture() ? "海西州" : region.name().replace("行政委员会", "行委");
            boolean committee = place.endsWith("行委");
            OrganisationRow party = enter("中共" + (committee ? region.name().replace("行政委员会", "") + "工作委员会" : place.equals("海西州")
                    ? "海西州委员会" : place + "委员会"), OrganisationKind.PARTY_COMMITTEE, region, aboveParty);
            OrganisationRow government = enter(committee ? region.name() : place + "人民政府", OrganisationKind.GOVERNMENT, region, aboveGovernment);
            OrganisationRow office = enter(place + "安全生产委员会办公室", OrganisationKind.COMMITTEE_OFFICE, region, aboveOffice);
            (region.validTo() != null ? List.<String>of() : region.prefecture() ? PREFECTURE_UNITS : COUNTY_UNITS)
                    .forEach(unit -> enter(place + unit, OrganisationKind.MEMBER_UNIT, region, government));
            if (region.prefecture()) {
                aboveParty = party;
                aboveGovernment = government;
                aboveOffice = office;
            }
        }
    }

    private OrganisationRow enter(String name, OrganisationKind kind, RegionRow region, OrganisationRow superior) {
        LocalDate since = name.endsWith("应急管理局") ? REFORM : region.validFrom().isAfter(SINCE) ? region.validFrom() : SINCE;
        var draft = new OrganisationDraft(name, kind, region.code(), superior == null ? null : superior.id(), since);
        Organisation organisation = new Organisation(draft, region, superior);
        if (region.validTo() != null) {
            organisation.end(region.validTo());
        }
        em.persist(organisation);
        return organisation.row();
    }
}
