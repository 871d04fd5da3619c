package cn.gov.haixi.safety.it.registry;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.registry.account.AccountDraft;
import cn.gov.haixi.safety.registry.account.AccountId;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts as tests need them, each with a name of its own. */
@ApplicationScoped
public class AccountFixture {
    static final As SYSTEM = As.account("xitong");
    static final As SECURITY = As.account("anquan");
    static final As AUDIT = As.account("shenji");
    /** Nobody counts its office's people. */
    static final String COUNTY = "632822";
    private static final String OWN = "Chaidamu-pendi-71";
    @Inject private Accounts accounts;
    @Inject private Grants grants;
    @Inject private RoleQueries roles;
    @Inject private OrganisationQueries organisations;

    static String newName() { return "t-" + Long.toString(System.nanoTime(), 36); }

    AccountDraft draft(String name) { return new AccountDraft(name, "测试人员" + name, office(COUNTY), null); }

    UUID office(String region) { return organisations.committeeOffice(region).id().value(); }

    OneTimePassword opened() { return SYSTEM.get(() -> accounts.open(draft(newName()))); }

    /** Opened, with roles, still with its one-time password. */
    OneTimePassword holding(String... roleNames) {
        OneTimePassword account = opened();
        SECURITY.run(() -> grants.give(account.account(), ids(roleNames)));
        return account;
    }

    /** Ready to work: its owner has chosen a password, which is returned in place of the one-time one. */
    OneTimePassword working(String... roleNames) {
        OneTimePassword account = holding(roleNames);
        SignedInVisitor owner = new SignedInVisitor();
        owner.signIn(account.name(), account.password());
        owner.choosePassword(account.password(), OWN);
        return new OneTimePassword(account.account(), account.name(), OWN);
    }

    Set<RoleId> ids(String... roleNames) {
        List<String> wanted = Arrays.asList(roleNames);
        return SECURITY.get(roles::all).stream().filter(role -> wanted.contains(role.name())).map(RoleRow::id).collect(Collectors.toSet());
    }

    /** Takes back what would count as one more administrator in other tests. */
    void retire(AccountId account) { SYSTEM.run(() -> accounts.close(account)); }

    /** As if nobody had ever mistyped. */
    static void forgetAttempts() { Sql.update("delete from registry_throttle"); }
}
