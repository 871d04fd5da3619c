package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.AccountCase;
import cn.gov.haixi.safety.registry.account.AccountId;
import cn.gov.haixi.safety.registry.account.AccountQueries;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One account: its owner, what it may do, who used it. What the page offers depends on which administrator looks. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject private AccountQueries queries;
    @Inject private RoleQueries roleQueries;
    @Inject private Accounts accounts;
    @Inject private Grants grants;
    @Inject private Caller caller;
    private UUID id;
    private AccountCase account;
    private List<RoleRow> allRoles;
    private List<UUID> held;
    private String person;
    private String oneTimePassword;

    public void load() {
        account = queries.get(caller.scope(), new AccountId(id));
        allRoles = roleQueries.all();
        held = new ArrayList<>(account.roles().stream().map(RoleId::value).toList());
        person = account.row().person();
    }

    public void rename() {
        accounts.rename(new AccountId(id), person);
        load();
    }

    public void close() {
        accounts.close(new AccountId(id));
        load();
    }

    public void reopen() { handOver(accounts.reopen(new AccountId(id))); }

    public void resetPassword() {
        accounts.resetPassword(new AccountId(id)).ifPresent(this::handOver);
        load();
    }

    public void grant() {
        grants.give(new AccountId(id), held.stream().map(RoleId::new).collect(Collectors.toSet()));
        load();
    }

    /** Kept for this one answer: the page shows it until it is left. */
    private void handOver(OneTimePassword made) {
        oneTimePassword = made.password();
        load();
    }

    /** Another administrator is asked too, when the account is an administrator's. */
    public boolean isMayReset() {
        return account.row().open() && !own() && (caller.may(Permission.SYSTEM_KEEP) || account.resetWaits());
    }

    public boolean isMayClose() { return account.row().open() && !own() && caller.may(Permission.SYSTEM_KEEP); }

    public boolean isMayReopen() { return !account.row().open() && caller.may(Permission.SYSTEM_KEEP); }

    public boolean isMayGrant() { return account.row().open() && !own() && caller.may(Permission.SECURITY_KEEP); }

    private boolean own() { return caller.accountId().equals(id); }

    public AccountCase getAccount() { return account; }

    public List<RoleRow> getAllRoles() { return allRoles; }

    public String getOneTimePassword() { return oneTimePassword; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }

    public List<UUID> getHeld() { return held; }

    public void setHeld(List<UUID> held) { this.held = held; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }
}
