package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Accounts to try the platform with: one for every role, all with one password, which need not be changed at the first sign-in. */
@ApplicationScoped
class AccountDemo {
    private static final String ENTERPRISES = "企业安全管理员";
    private static final String ENTERPRISE = "格尔木示例盐湖钾肥有限公司";
    private static final List<Person> PEOPLE = List.of(
            new Person("xitong", "系统管理员(示例)", "632800", "系统管理员"),
            new Person("anquan", "安全管理员(示例)", "632800", "安全管理员"),
            new Person("shenji", "审计管理员(示例)", "632800", "审计管理员"),
            new Person("zhou-banli", "马晓兰(示例)", "632800", "安委办经办人", "台账管理员", "参数管理员"),
            new Person("zhou-zhuren", "才让(示例)", "632800", "安委办主任"),
            new Person("zhou-baoguan", "索南(示例)", "632800", "举报人身份保管员"),
            new Person("geermu-banli", "李文军(示例)", "632801", "安委办经办人", "台账管理员"),
            new Person("geermu-zhuren", "王建国(示例)", "632801", "安委办主任"),
            new Person("geermu-12350", "祁海燕(示例)", "632801", "12350接线员"),
            new Person("geermu-heshi", "巴图(示例)", "632801", "核查人员"),
            new Person("geermu-caiwu", "张秀英(示例)", "632801", "奖金发放人员", "奖励资金管理员"),
            new Person("geermu-baoguan", "赵玉珍(示例)", "632801", "举报人身份保管员"),
            new Person("yanhu-anquan", "刘强(示例)", "632801", ENTERPRISES),
            new Person("delingha-banli", "乌兰(示例)", "632802", "安委办经办人"));
    private static final String VERIFIER = "核查人员";
    private static final String VERIFIERS_UNIT = "应急管理局";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Passwords passwords;
    @Inject private AccountDesk desk;
    @Inject private OrganisationQueries organisations;

    private record Person(String account, String name, String region, String... roles) { }

    void fill(@Observes @Priority(150) DemoWanted wanted) {
        for (Person person : PEOPLE) {
            OrganisationRow organisation = organisation(person);
            String hash = passwords.hash(wanted.password());
            UUID enterprise = enterprise(person);
            var draft = new AccountDraft(person.account(), person.name(), enterprise == null ? organisation.id().value() : null, enterprise);
            var account = new Account(draft, desk.initials(person.name()), organisation.regionPath(), hash, clock.instant());
            account.choosePassword(hash, clock.instant());
            account.hold(new HashSet<>(em.createQuery("select r from Role r where r.name in :names", Role.class)
                    .setParameter("names", List.of(person.roles())).getResultList()));
            em.persist(account);
        }
    }

    /** Null but for whoever keeps an enterprise's safety. */
    private UUID enterprise(Person person) {
        return !List.of(person.roles()).contains(ENTERPRISES) ? null
                : em.createQuery("select e.id.value from Enterprise e where e.name = :name", UUID.class).setParameter("name", ENTERPRISE).getSingleResult();
    }

    /** The region's committee office, but for a verifier a member unit: the office must not verify what it handles itself. */
    private OrganisationRow organisation(Person person) {
        if (!List.of(person.roles()).contains(VERIFIER)) {
            return organisations.committeeOffice(person.region());
        }
        return organisations.inRegion(person.region(), OrganisationKind.MEMBER_UNIT).stream()
                .filter(unit -> unit.name().contains(VERIFIERS_UNIT)).findFirst().orElseGet(() -> organisations.committeeOffice(person.region()));
    }

    /** Gives all accounts of a demo the password that somebody asked for at a later start. */
    void givePassword(String password) {
        em.createQuery("select a from Account a", Account.class).getResultStream()
                .filter(account -> PEOPLE.stream().anyMatch(person -> person.account().equals(account.name())) && account.state() == AccountState.OPEN)
                .forEach(account -> account.choosePassword(passwords.hash(password), clock.instant()));
    }

    List<DemoAccount> accounts() {
        return PEOPLE.stream().map(person -> new DemoAccount(person.account(), String.join("、", person.roles()), person.name())).toList();
    }
}
