package cn.gov.haixi.safety.it.registry;

import static cn.gov.haixi.safety.it.registry.AccountFixture.AUDIT;
import static cn.gov.haixi.safety.it.registry.AccountFixture.SECURITY;
import static cn.gov.haixi.safety.it.registry.AccountFixture.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.account.AccountClosed;
import cn.gov.haixi.safety.registry.account.AccountDraft;
import cn.gov.haixi.safety.registry.account.AccountFilter;
import cn.gov.haixi.safety.registry.account.AccountId;
import cn.gov.haixi.safety.registry.account.AccountNameTaken;
import cn.gov.haixi.safety.registry.account.AccountNotFound;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.account.AccountQueries;
import cn.gov.haixi.safety.registry.account.AccountRow;
import cn.gov.haixi.safety.registry.account.AccountState;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Correspondent;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.LastAdministrator;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.OwnAccountRefused;
import cn.gov.haixi.safety.registry.account.OwnMail;
import cn.gov.haixi.safety.registry.account.OwnRolesRefused;
import cn.gov.haixi.safety.registry.account.PersonLinkedAlready;
import cn.gov.haixi.safety.registry.account.ResetNotAsked;
import cn.gov.haixi.safety.registry.account.RoleDraft;
import cn.gov.haixi.safety.registry.account.RoleHeld;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleKindsMixed;
import cn.gov.haixi.safety.registry.account.RoleNameTaken;
import cn.gov.haixi.safety.registry.account.Roles;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonDraft;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonNotFound;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostRole;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may make whom what: the three administrators check one another. */
@ExtendWith(ArquillianExtension.class)
class AccountIT {
    private static final Scope PREFECTURE = Scope.region("632800/", null);
    private static final As EDITOR = As.account("zhou-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    @Inject private Accounts accounts;
    @Inject private AccountQueries queries;
    @Inject private Grants grants;
    @Inject private Roles roles;
    @Inject private AccountPeople accountPeople;
    @Inject private OwnMail ownMail;
    @Inject private People staff;
    @Inject private PostBook posts;
    @Inject private Caller caller;
    @Inject private AccountFixture fixture;

    @Test
    void shouldOpenAnAccountWithoutAnyRight() {
        OneTimePassword account = fixture.opened();
        assertThat(row(account).roles()).isEmpty();
        assertThat(As.account(account.name()).get(caller::permissions)).isEmpty();
        assertThat(As.account(account.name()).get(() -> caller.scope().regionPath())).isEqualTo("632800/632822/");
        assertThat(Sql.dump()).noneMatch(line -> line.contains(account.password()));
        assertThat(account.toString()).doesNotContain(account.password());
    }

    @Test
    void shouldFindAnAccountByNamePersonAndPinyin() {
        OneTimePassword account = fixture.opened();
        String initials = "csry" + account.name();
        for (String text : new String[] {account.name(), "试人员" + account.name(), initials}) {
            var found = SYSTEM.get(() -> queries.find(PREFECTURE, new AccountFilter(text, AccountState.OPEN, null), AccountFilter.Sort.NAME, new PageRange(0, 20)));
            assertThat(found.rows()).extracting(AccountRow::id).containsExactly(account.account());
        }
    }

    @Test
    void shouldHideOtherCountiesAccounts() {
        OneTimePassword account = fixture.opened();
        Scope delingha = Scope.region("632800/632802/", null);
        var filter = new AccountFilter(account.name(), null, null);
        assertThat(SYSTEM.get(() -> queries.find(delingha, filter, AccountFilter.Sort.NAME, new PageRange(0, 20))).rows()).isEmpty();
        assertThatThrownBy(() -> SYSTEM.get(() -> queries.get(delingha, account.account()))).isInstanceOf(AccountNotFound.class);
    }

    @Test
    void shouldListInFewStatementsWhateverTheNumberOfRows() throws Exception {
        fixture.opened();
        fixture.opened();
        // Names of owners are kept in memory, once they were read.
        SYSTEM.run(() -> queries.find(PREFECTURE, AccountFilter.ALL, AccountFilter.Sort.NAME, new PageRange(0, 20)));
        assertThat(SqlLog.of(() -> SYSTEM.get(() -> queries.find(PREFECTURE, AccountFilter.ALL, AccountFilter.Sort.NAME, new PageRange(0, 20)))))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void shouldRefuseATakenOrMisshapenName() {
        OneTimePassword account = fixture.opened();
        assertThatThrownBy(() -> SYSTEM.get(() -> accounts.open(fixture.draft(account.name())))).isInstanceOf(AccountNameTaken.class);
        assertThatThrownBy(() -> SYSTEM.get(() -> accounts.open(fixture.draft("李文军")))).isInstanceOf(ConstraintViolationException.class);
        var ownerless = new AccountDraft(AccountFixture.newName(), "无主", null, null);
        assertThatThrownBy(() -> SYSTEM.get(() -> accounts.open(ownerless))).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void shouldLetNobodyBothOpenAccountsAndGrantRoles() {
        OneTimePassword account = fixture.opened();
        assertThatThrownBy(() -> SYSTEM.run(() -> grants.give(account.account(), Set.of()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> SECURITY.get(() -> accounts.open(fixture.draft(AccountFixture.newName())))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> AUDIT.run(() -> grants.give(account.account(), Set.of()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.account("geermu-zhuren").run(() -> accounts.close(account.account()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldRefuseRolesOfTwoKinds() {
        OneTimePassword account = fixture.opened();
        Set<RoleId> mixed = fixture.ids("安委办经办人", "审计管理员");
        assertThatThrownBy(() -> SECURITY.run(() -> grants.give(account.account(), mixed))).isInstanceOf(RoleKindsMixed.class);
        Set<RoleId> two = fixture.ids("系统管理员", "安全管理员");
        assertThatThrownBy(() -> SECURITY.run(() -> grants.give(account.account(), two))).isInstanceOf(RoleKindsMixed.class);
        assertThat(row(account).roles()).isEmpty();
    }

    @Test
    void shouldRefuseGrantingToOneselfAndClosingOneself() {
        Set<RoleId> clerk = fixture.ids("安委办经办人");
        assertThatThrownBy(() -> SECURITY.run(() -> grants.give(new AccountId(caller.accountId()), clerk)))
                .isInstanceOf(OwnRolesRefused.class);
        assertThatThrownBy(() -> SYSTEM.run(() -> accounts.close(new AccountId(caller.accountId()))))
                .isInstanceOf(OwnAccountRefused.class);
    }

    @Test
    void shouldKeepTheLastAdministratorEvenWhenTwoAreLetGoAtOnce() {
        OneTimePassword one = fixture.holding("审计管理员");
        OneTimePassword other = fixture.holding("审计管理员");
        UUID demo = UUID.fromString(AUDIT.get(() -> caller.accountId().toString()));
        Sql.update("delete from registry_account_role where account_id = ?", demo);
        try {
            var outcomes = Together.run(() -> close(one), () -> close(other));
            assertThat(outcomes).filteredOn(outcome -> outcome.thrown() == null).hasSize(1);
            assertThat(outcomes).extracting(Together.Outcome::thrown).hasAtLeastOneElementOfType(LastAdministrator.class);
        } finally {
            Sql.update("insert into registry_account_role (account_id, role_id) select ?, r.id from registry_role r where r.name = '审计管理员'", demo);
        }
        for (OneTimePassword account : new OneTimePassword[] {one, other}) {
            if (row(account).open()) {
                fixture.retire(account.account());
            }
        }
    }

    private Object close(OneTimePassword account) {
        SYSTEM.run(() -> accounts.close(account.account()));
        return account.name();
    }

    @Test
    void shouldTakeTheRolesWhenClosingAndNotGiveThemBack() {
        OneTimePassword account = fixture.holding("安委办经办人");
        SYSTEM.run(() -> accounts.close(account.account()));
        assertThat(row(account).state()).isEqualTo(AccountState.CLOSED);
        Set<RoleId> clerk = fixture.ids("安委办经办人");
        assertThatThrownBy(() -> SECURITY.run(() -> grants.give(account.account(), clerk))).isInstanceOf(AccountClosed.class);
        SYSTEM.get(() -> accounts.reopen(account.account()));
        assertThat(row(account).roles()).isEmpty();
    }

    @Test
    void shouldResetAnAdministratorsPasswordOnlyByTwo() {
        OneTimePassword auditor = fixture.holding("审计管理员");
        assertThatThrownBy(() -> SECURITY.get(() -> accounts.resetPassword(auditor.account()))).isInstanceOf(ResetNotAsked.class);
        assertThat(SYSTEM.get(() -> accounts.resetPassword(auditor.account()))).isEmpty();
        assertThat(SYSTEM.get(() -> accounts.resetPassword(auditor.account()))).isEmpty();
        assertThat(SECURITY.get(() -> accounts.resetPassword(auditor.account()))).isPresent();
        fixture.retire(auditor.account());
        OneTimePassword clerk = fixture.holding("安委办经办人");
        assertThat(SYSTEM.get(() -> accounts.resetPassword(clerk.account()))).isPresent();
        assertThatThrownBy(() -> SECURITY.get(() -> accounts.resetPassword(clerk.account()))).isInstanceOf(ResetNotAsked.class);
    }

    @Test
    void shouldKeepARoleThatSomebodyHolds() {
        var draft = new RoleDraft("试用角色" + AccountFixture.newName(), Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE));
        RoleId role = SECURITY.get(() -> roles.define(draft));
        assertThatThrownBy(() -> SECURITY.get(() -> roles.define(draft))).isInstanceOf(RoleNameTaken.class);
        OneTimePassword account = fixture.opened();
        SECURITY.run(() -> grants.give(account.account(), Set.of(role)));
        assertThatThrownBy(() -> SECURITY.run(() -> roles.remove(role))).isInstanceOf(RoleHeld.class);
        SECURITY.run(() -> grants.give(account.account(), Set.of()));
        SECURITY.run(() -> roles.remove(role));
    }

    @Test
    void shouldAuditEachChange() {
        OneTimePassword account = fixture.holding("安委办经办人");
        SYSTEM.get(() -> accounts.resetPassword(account.account()));
        SYSTEM.run(() -> accounts.close(account.account()));
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", account.account().value()))
                .contains("registry.account.audit.opened", "registry.account.audit.granted", "registry.account.audit.reset", "registry.account.audit.closed");
    }

    @Test
    void shouldBeOnePersonOfTheRegisterWhomMailReaches() {
        OneTimePassword account = fixture.holding("述职人员");
        OneTimePassword another = fixture.opened();
        PersonId person = person("关联人员甲");
        assertThat(SYSTEM.get(() -> queries.people(PREFECTURE, account.account()))).extracting(Holder::person).contains(person);
        SYSTEM.run(() -> accounts.link(account.account(), person, "jia@example.com"));
        assertThat(SYSTEM.get(() -> queries.get(PREFECTURE, account.account())).linked()).isEqualTo(new Holder(person, "关联人员甲"));
        assertThat(accountPeople.personOf(account.account().value())).contains(person);
        assertThat(correspondent(account, TODAY)).hasValueSatisfying(found -> {
            assertThat(found.linked()).isEqualTo(person);
            assertThat(found.mail()).isEqualTo("jia@example.com");
            assertThat(found.permissions()).containsExactlyInAnyOrder(Permission.REPORT_WRITE, Permission.DUTY_SEE);
            assertThat(found.scope().regionPath()).isEqualTo("632800/632822/");
            assertThat(found.scope().account()).isEqualTo(account.account().value());
            assertThat(found.toString()).doesNotContain("jia@example.com");
        });
        assertThatThrownBy(() -> SYSTEM.run(() -> accounts.link(another.account(), person, null))).isInstanceOf(PersonLinkedAlready.class);
        SYSTEM.run(() -> accounts.close(account.account()));
        assertThat(accountPeople.personOf(account.account().value())).isEmpty();
        assertThat(correspondent(account, TODAY)).isEmpty();
        SYSTEM.run(() -> accounts.link(another.account(), person, null));
        assertThat(correspondent(another, TODAY)).isEmpty();
        assertThatThrownBy(() -> SYSTEM.run(() -> accounts.link(account.account(), person, null))).isInstanceOf(PersonLinkedAlready.class);
        assertThat(Sql.strings("select detail from platform_audit where subject_id = ? and act = 'registry.account.audit.linked'", account.account().value()))
                .hasSize(1).allMatch(detail -> detail.contains("关联人员甲") && !detail.contains("example.com"));
    }

    @Test
    void shouldWriteNoMoreToWhoeverHasLeft() {
        OneTimePassword account = fixture.opened();
        PersonId person = person("关联人员乙");
        SYSTEM.run(() -> accounts.link(account.account(), person, "yi@example.com"));
        EDITOR.run(() -> staff.leave(person, TODAY));
        assertThat(correspondent(account, TODAY)).isPresent();
        assertThat(correspondent(account, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void shouldBeOnePersonEvenWhenTwoAccountsAreLinkedAtOnce() {
        OneTimePassword one = fixture.opened();
        OneTimePassword other = fixture.opened();
        PersonId person = person("关联人员丙");
        var outcomes = Together.run(() -> link(one, person), () -> link(other, person));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Together.Outcome::thrown).hasOnlyElementsOfType(PersonLinkedAlready.class);
    }

    private Object link(OneTimePassword account, PersonId person) {
        SYSTEM.run(() -> accounts.link(account.account(), person, null));
        return account.name();
    }

    @Test
    void shouldRefuseAPersonOutOfSightAndAMisshapenAddress() {
        OneTimePassword account = fixture.opened();
        assertThatThrownBy(() -> SYSTEM.run(() -> accounts.link(account.account(), new PersonId(UUID.randomUUID()), null))).isInstanceOf(PersonNotFound.class);
        for (String wrong : new String[] {"jia", "jia@example", "甲@example.com", "a@example.com\r\nBcc: b@example.com", "x".repeat(120) + "@example.com"}) {
            assertThatThrownBy(() -> SYSTEM.run(() -> accounts.link(account.account(), null, wrong))).isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> As.account(account.name()).run(() -> ownMail.change(wrong))).isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> SECURITY.run(() -> accounts.link(account.account(), null, null))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldLetAnybodyChangeHisOwnMail() {
        OneTimePassword account = fixture.opened();
        As owner = As.account(account.name());
        owner.run(() -> ownMail.change("own@example.com"));
        assertThat(owner.get(() -> ownMail.present())).contains("own@example.com");
        assertThat(SYSTEM.get(() -> queries.get(PREFECTURE, account.account())).mail()).isEqualTo("own@example.com");
        owner.run(() -> ownMail.change(""));
        assertThat(owner.get(() -> ownMail.present())).isEmpty();
        assertThatThrownBy(() -> As.nobody().run(() -> ownMail.change("x@example.com"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldLinkTheDemosOfficialsToTheirPosts() {
        for (String[] official : new String[][] {{"zhou-fenguan", "VICE_HEAD_IN_CHARGE"}, {"geermu-fenguan", "VICE_HEAD_IN_CHARGE"}, {"geermu-yingji", "UNIT_HEAD"}}) {
            As account = As.account(official[0]);
            PersonId person = accountPeople.personOf(account.get(caller::accountId)).orElseThrow();
            var held = posts.heldBy(person, TODAY);
            assertThat(held).hasSize(1).allMatch(post -> post.role() == PostRole.valueOf(official[1]));
            assertThat(held.get(0).organisation().value()).isEqualTo(account.get(caller::organisation));
            assertThat(posts.holderOn(held.get(0).id(), TODAY).orElseThrow().name()).isEqualTo(account.get(caller::name));
        }
    }

    private Optional<Correspondent> correspondent(OneTimePassword account, LocalDate day) {
        return accountPeople.correspondents(day).stream().filter(one -> one.account().equals(account.account().value())).findFirst();
    }

    private PersonId person(String name) {
        return EDITOR.get(() -> staff.enter(new PersonDraft(name, new OrganisationId(fixture.office(AccountFixture.COUNTY)), null, LocalDate.of(2026, 1, 1))));
    }

    private AccountRow row(OneTimePassword account) { return SYSTEM.get(() -> queries.get(PREFECTURE, account.account())).row(); }
}
