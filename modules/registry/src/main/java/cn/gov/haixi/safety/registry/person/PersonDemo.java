package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Invented people: for every committee office a director and the full-time deputy director that M8.2 asks for, and whoever owes duty reports
 * (M1.2 to M1.6), from the prefecture's Party secretary to the head of each county bureau. Three posts have changed hands; those of the
 * regions merged in 2018 ended with them.
 */
@ApplicationScoped
class PersonDemo {
    private static final LocalDate OFFICES_SINCE = LocalDate.of(2019, 3, 1);
    private static final LocalDate OFFICE_CHANGED = LocalDate.of(2024, 9, 1);
    private static final LocalDate HEAD_CHANGED = LocalDate.of(2018, 6, 1);
    private static final LocalDate VICE_HEAD_CHANGED = LocalDate.of(2026, 5, 10);
    private static final String IN_CHARGE = "(分管安全生产)";

    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    void fill(@Observes @Priority(120) DemoWanted wanted) {
        DemoNames names = new DemoNames();
        regions.at(wanted.today()).forEach(region -> staffOffice(organisations.committeeOffice(region.code()), names));
        for (RegionRow region : regions.all()) {
            LocalDate day = region.validTo() == null ? wanted.today() : region.validTo();
            for (OrganisationKind kind : List.of(OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT, OrganisationKind.MEMBER_UNIT)) {
                organisations.inRegion(region.code(), kind, day).forEach(body -> staff(body, region, names));
            }
        }
    }

    private void staffOffice(OrganisationRow office, DemoNames names) {
        Post director = post("安委会办公室主任", PostRole.OTHER, office, OFFICES_SINCE);
        Post deputy = post("安委会办公室专职副主任", PostRole.OTHER, office, OFFICES_SINCE);
        director.handOver(person(names.ofOffice(), office, OFFICES_SINCE, names), OFFICES_SINCE, null);
        deputy.handOver(person(names.ofOffice(), office, OFFICES_SINCE, names), OFFICES_SINCE, null);
        if (office.regionCode().equals("632801")) {
            deputy.handOver(person(names.ofOffice(), office, OFFICES_SINCE, names), OFFICE_CHANGED, "移交安委会成员单位通讯录、督查检查台账。");
        }
    }

    private void staff(OrganisationRow body, RegionRow region, DemoNames names) {
        switch (body.kind()) {
            case PARTY_COMMITTEE -> fill(post(committee(region) ? "工委书记" : level(region) + "委书记", PostRole.PARTY_HEAD, body, body.validFrom()), body, region, names);
            case GOVERNMENT -> {
                Post head = fill(post(committee(region) ? "行委主任" : level(region) + "长", PostRole.GOVERNMENT_HEAD, body, body.validFrom()), body, region, names);
                Post vice = fill(post((committee(region) ? "行委副主任" : "副" + level(region) + "长") + IN_CHARGE, PostRole.VICE_HEAD_IN_CHARGE, body, body.validFrom()),
                        body, region, names);
                if (region.code().equals("632802")) {
                    pass(head, body, HEAD_CHANGED, "移交年度安全生产责任书、在办重大隐患清单。", names);
                } else if (region.code().equals("632822")) {
                    pass(vice, body, VICE_HEAD_CHANGED, "移交上半年安全生产督查台账、在办重大隐患清单；上半年述职由接任者负责。", names);
                }
            }
            case MEMBER_UNIT -> fill(post(unitHead(body.name()), PostRole.UNIT_HEAD, body, body.validFrom()), body, region, names);
            case COMMITTEE_OFFICE -> { }
        }
    }

    private Post fill(Post post, OrganisationRow body, RegionRow region, DemoNames names) {
        Person holder = person(names.of(body.name() + post.title()), body, body.validFrom(), names);
        post.handOver(holder, body.validFrom(), null);
        if (region.validTo() != null) {
            post.vacate(region.validTo());
            post.abolish(region.validTo());
            holder.leave(region.validTo());
        }
        return post;
    }

    /** The former holder goes elsewhere. */
    private void pass(Post post, OrganisationRow body, LocalDate day, String note, DemoNames names) {
        Person before = post.holder().orElseThrow();
        post.handOver(person(names.of(""), body, day, names), day, note);
        before.leave(day.minusDays(1));
    }

    private Post post(String title, PostRole role, OrganisationRow body, LocalDate since) {
        Post post = new Post(new PostDraft(title, body.id(), since, role), body);
        em.persist(post);
        return post;
    }

    private Person person(String name, OrganisationRow body, LocalDate since, DemoNames names) {
        Person person = new Person(new PersonDraft(name + "(示例)", body.id(), String.format(Locale.ROOT, "1380000%04d", names.number()), since), body);
        em.persist(person);
        return person;
    }

    private static boolean committee(RegionRow region) { return region.name().endsWith("行政委员会"); }

    private static String level(RegionRow region) { return region.prefecture() ? "州" : region.name().substring(region.name().length() - 1); }

    private static String unitHead(String unit) {
        if (unit.endsWith("局")) {
            return "局长";
        }
        return unit.endsWith("支队") ? "支队长" : unit.endsWith("大队") ? "大队长" : unit.endsWith("委员会") ? "主任" : "主席";
    }
}
