package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** For every committee office a director and the full-time deputy director that M8.2 asks for, invented; one has changed hands. */
@ApplicationScoped
class PersonDemo {
    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
    private static final List<String> NAMES = List.of("才让", "王建国", "乌兰", "李文军", "祁海燕", "巴图", "马晓兰", "张秀英", "桑杰", "赵国庆", "陈志强",
            "多杰", "刘玉梅", "那木加", "韩生福", "杨青山", "卓玛", "周永红");

    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    private int number;

    void fill(@Observes @Priority(120) DemoWanted wanted) {
        number = 0;
        regions.at(wanted.today()).stream().map(region -> organisations.committeeOffice(region.code())).forEach(office -> {
            Post director = post("安委会办公室主任", office);
            Post deputy = post("安委会办公室专职副主任", office);
            director.handOver(person(office), SINCE, null);
            deputy.handOver(person(office), SINCE, null);
            if (office.regionCode().equals("632801")) {
                deputy.handOver(person(office), LocalDate.of(2024, 9, 1), null);
            }
        });
    }

    private Post post(String title, OrganisationRow office) {
        Post post = new Post(new PostDraft(title, office.id(), SINCE, PostRole.OTHER), office);
        em.persist(post);
        return post;
    }

    private Person person(OrganisationRow office) {
        String name = NAMES.get(number % NAMES.size()) + "(示例)";
        Person person = new Person(new PersonDraft(name, office.id(), String.format(Locale.ROOT, "1380000%04d", ++number), SINCE), office);
        em.persist(person);
        return person;
    }
}
