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
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
    @Inject private Notices notices;
    private String id;
    private AccountCase found;
    private List<RoleRow> allRoles;
    private List<String> held;
    private String person;
    private List<Holder> people;
    private String linked;
    private String mail;
    private String oneTimePassword;

    private AccountId account() { return new AccountId(Given.id(id)); }

    public void load() {
        found = queries.get(caller.scope(), account());
        allRoles = roleQueries.all();
        held = new ArrayList<>(found.roles().stream().map(role -> role.value().toString()).toList());
        person = found.row().person();
        linked = found.linked() == null ? null : found.linked().person().value().toString();
        mail = found.mail();
    }

    public void rename() {
        accounts.rename(account(), person);
        load();
    }

    public String link() {
        accounts.link(account(), Given.id(linked) == null ? null : new PersonId(Given.id(linked)), mail == null ? null : mail.strip());
        notices.done("registry.account.link-saved");
        return "/registry/account?faces-redirect=true&id=" + id;
    }

    /** Whom the account may be linked to, and whom it is linked to now, wherever he serves. */
    public List<Holder> getPeople() {
        if (people == null) {
            people = new ArrayList<>(queries.people(caller.scope(), account()));
            if (found.linked() != null && !people.contains(found.linked())) {
                people.add(0, found.linked());
            }
        }
        return people;
    }

    public void close() {
        accounts.close(account());
        load();
    }

    public void reopen() { handOver(accounts.reopen(account())); }

    public void resetPassword() {
        accounts.resetPassword(account()).ifPresent(this::handOver);
        load();
    }

    public void grant() {
        grants.give(account(), held.stream().map(role -> new RoleId(Given.id(role))).collect(Collectors.toSet()));
        load();
    }

    /** Kept for this one answer: the page shows it until it is left. */
    private void handOver(OneTimePassword made) {
        oneTimePassword = made.password();
        load();
    }

    /** Another administrator is asked too, when the account is an administrator's. */
    public boolean isMayReset() {
        return found.row().open() && !own() && (caller.may(Permission.SYSTEM_KEEP) || found.resetWaits());
    }

    public boolean isMayClose() { return found.row().open() && !own() && caller.may(Permission.SYSTEM_KEEP); }

    public boolean isMayLink() { return found.row().open() && caller.may(Permission.SYSTEM_KEEP); }

    public boolean isMayReopen() { return !found.row().open() && caller.may(Permission.SYSTEM_KEEP); }

    public boolean isMayGrant() { return found.row().open() && !own() && caller.may(Permission.SECURITY_KEEP); }

    private boolean own() { return caller.accountId().equals(Given.id(id)); }

    public AccountCase getAccount() { return found; }

    public List<RoleRow> getAllRoles() { return allRoles; }

    public String getOneTimePassword() { return oneTimePassword; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public List<String> getHeld() { return held; }

    public void setHeld(List<String> held) { this.held = held; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }

    public String getLinked() { return linked; }

    public void setLinked(String linked) { this.linked = linked; }

    public String getMail() { return mail; }

    public void setMail(String mail) { this.mail = mail; }
}
