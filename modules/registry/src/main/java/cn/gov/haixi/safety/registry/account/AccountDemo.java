package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Accounts to try the platform with: one for every role, all with one password, which need not be changed at the first sign-in. Those who
 * owe a duty report are linked to the person of the register who holds the post.
 */
@ApplicationScoped
class AccountDemo {
    /** Roles whose holders belong to an enterprise, and to which. */
    private static final Map<String, String> ENTERPRISES = Map.of("企业安全管理员", "格尔木示例盐湖钾肥有限公司", "保险机构人员", "示例财产保险股份有限公司海西支公司（示例）");
    private static final String WRITER = "述职人员";
    private static final String RECEIVER = "述职受理人员";
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
            new Person("geermu-heshi", "巴图(示例)", "632801", OrganisationKind.MEMBER_UNIT, null, "核查人员"),
            new Person("geermu-caiwu", "张秀英(示例)", "632801", "奖金发放人员", "奖励资金管理员"),
            new Person("geermu-baoguan", "赵玉珍(示例)", "632801", "举报人身份保管员"),
            new Person("yanhu-anquan", "刘强(示例)", "632801", "企业安全管理员"),
            new Person("shili-baoxian", "何静(示例)", "632802", "保险机构人员"),
            new Person("delingha-banli", "乌兰(示例)", "632802", "安委办经办人"),
            new Person("zhou-fenguan", "周德明(示例)", "632800", OrganisationKind.GOVERNMENT, PostRole.VICE_HEAD_IN_CHARGE, WRITER),
            new Person("zhou-weiban", "刘春燕(示例)", "632800", OrganisationKind.PARTY_COMMITTEE, null, RECEIVER),
            new Person("zhou-fuban", "孙国华(示例)", "632800", OrganisationKind.GOVERNMENT, null, RECEIVER),
            new Person("zhou-lingdao", "杨振华(示例)", "632800", OrganisationKind.GOVERNMENT, null, "领导"),
            new Person("geermu-fenguan", "马占林(示例)", "632801", OrganisationKind.GOVERNMENT, PostRole.VICE_HEAD_IN_CHARGE, WRITER),
            new Person("geermu-yingji", "韩文斌(示例)", "632801", OrganisationKind.MEMBER_UNIT, PostRole.UNIT_HEAD, WRITER),
            new Person("zhou-jianguan", "陈立新(示例)", "632800", OrganisationKind.MEMBER_UNIT, null, "行业监管人员", "互检人员"),
            new Person("geermu-jianguan", "刘志远(示例)", "632801", OrganisationKind.MEMBER_UNIT, null, "行业监管人员", "互检人员"),
            new Person("delingha-jianguan", "尼玛(示例)", "632802", OrganisationKind.MEMBER_UNIT, null, "行业监管人员", "互检人员"),
            new Person("geermu-weiban", "赵晓梅(示例)", "632801", OrganisationKind.PARTY_COMMITTEE, null, RECEIVER),
            new Person("geermu-fuban", "李玉萍(示例)", "632801", OrganisationKind.GOVERNMENT, null, RECEIVER));
    private static final Set<String> WITH_MAIL = Set.of("zhou-banli", "geermu-banli", "geermu-fenguan");
    private static final String UNIT = "应急管理局";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Passwords passwords;
    @Inject private AccountDesk desk;
    @Inject private OrganisationQueries organisations;
    @Inject private PostBook posts;

    /**
     * @param body what kind of organisation the account belongs to
     * @param post which of its posts the account's person holds; null for an account that is linked to nobody
     */
    private record Person(String account, String name, String region, OrganisationKind body, PostRole post, String... roles) {
        Person(String account, String name, String region, String... roles) { this(account, name, region, OrganisationKind.COMMITTEE_OFFICE, null, roles); }
    }

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
            account.mailTo(WITH_MAIL.contains(person.account()) ? person.account() + "@example.com" : null);
            if (person.post() != null) {
                account.link(holder(person.post(), organisation, wanted.today()));
            }
            em.persist(account);
        }
    }

    private PersonId holder(PostRole role, OrganisationRow organisation, LocalDate today) {
        return posts.between(role, today, today).stream().filter(post -> post.organisation().equals(organisation.id())).findFirst()
                .flatMap(post -> posts.holderOn(post.id(), today)).orElseThrow().person();
    }

    /** Null but for whoever keeps an enterprise's safety, or works for an insurer. */
    private UUID enterprise(Person person) {
        return Stream.of(person.roles()).filter(ENTERPRISES::containsKey).findFirst().map(ENTERPRISES::get)
                .map(name -> em.createQuery("select e.id.value from Enterprise e where e.name = :name", UUID.class).setParameter("name", name).getSingleResult()).orElse(null);
    }

    /** A verifier is of a member unit: the office must not verify what it handles itself. */
    private OrganisationRow organisation(Person person) {
        return organisations.inRegion(person.region(), person.body()).stream()
                .filter(unit -> person.body() != OrganisationKind.MEMBER_UNIT || unit.name().contains(UNIT)).findFirst().orElseThrow();
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
